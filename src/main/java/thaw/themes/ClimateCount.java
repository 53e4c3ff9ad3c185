package thaw.themes;

import thaw.crossref.Theme;
import thaw.events.Climate;

/**
 * How many events of a theme turned the weather one way in a year.
 *
 * @param year in which they began
 */
public record ClimateCount(Theme theme, int year, Climate climate, long events) {

}
