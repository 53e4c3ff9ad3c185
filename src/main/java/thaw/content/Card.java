package thaw.content;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import thaw.dates.HistoricalDate;
import thaw.markup.Html;
import thaw.text.Typography;

/**
 * What the catalogue says of a record.
 *
 * @param title name, plain text
 * @param titleHtml name, with titles of works in italics
 * @param sortTitle by what it is filed
 * @param blurb one line that says what it is
 * @param names its other names
 * @param date when it happened or lived, or null
 * @param particulars what a reader should know of it before its page, as words or as
 * references to the records that they name: life dates, place, speaker, standing
 * @param citable what must be known before a note cites it; null of what is no source
 */
public record Card(String title, Html titleHtml, String sortTitle, String blurb, List<String> names,
		HistoricalDate date, List<String> particulars, Citable citable) {

	/** A card whose name needs no markup and is filed as it is written. */
	public Card(String title, String blurb, List<String> names, HistoricalDate date) {
		this(title, Typography.html(title), title, blurb, names, date, List.of(), null);
	}

	/** The same card with its particulars; null ones are left out. */
	public Card stating(String... words) {
		List<String> stated = Stream.of(words).filter(Objects::nonNull).toList();
		return new Card(this.title, this.titleHtml, this.sortTitle, this.blurb, this.names, this.date, stated,
				this.citable);
	}

}
