package thaw.content;

import java.time.LocalDate;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * The edition of the text that this site shows.
 *
 * @param name short name, as cited: {@code 2026.1}
 * @param date day on which it was closed
 */
@ConfigurationProperties("thaw.edition")
public record Edition(String name, LocalDate date) {

}
