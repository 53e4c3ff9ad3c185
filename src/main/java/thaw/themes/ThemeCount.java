package thaw.themes;

import thaw.crossref.Theme;

/** How many records of one kind a theme has. */
public record ThemeCount(Theme theme, long records) {

}
