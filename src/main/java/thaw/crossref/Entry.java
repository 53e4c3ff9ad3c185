package thaw.crossref;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.List;
import org.hibernate.annotations.Immutable;
import thaw.dates.HistoricalDate;
import thaw.markup.Html;

/**
 * The card of one record in the catalogue: what every page must know of it to name it and
 * to link to it.
 */
@Entity
@Immutable
public class Entry {

	@Id
	private String ref;

	@Enumerated(EnumType.STRING)
	private Kind kind;

	private String slug;

	private String title;

	private Html titleHtml;

	private String sortTitle;

	private int position;

	private String blurb;

	@Convert(converter = LinesConverter.class)
	private List<String> names;

	private String particulars;

	@Column(name = "date_edtf")
	private HistoricalDate date;

	private LocalDate earliest;

	private LocalDate latest;

	protected Entry() {
	}

	/** The permanent name of the record. */
	public Ref ref() {
		return new Ref(this.kind, this.slug);
	}

	public Kind kind() {
		return this.kind;
	}

	public String slug() {
		return this.slug;
	}

	/** Address of its page. */
	public String path() {
		return ref().path();
	}

	/** Its name as plain text. */
	public String title() {
		return this.title;
	}

	/** Its name with titles of works in italics. */
	public Html titleHtml() {
		return this.titleHtml;
	}

	/** By what it is filed in an alphabetical list. */
	public String sortTitle() {
		return this.sortTitle;
	}

	/** Its place in the list of all records: kind by kind, each alphabetically. */
	public int position() {
		return this.position;
	}

	/** One line of plain text that says what it is. */
	public String blurb() {
		return this.blurb;
	}

	/** Its other names: in its own script, in other romanisations, older ones. */
	public List<String> names() {
		return this.names;
	}

	/**
	 * What a reader should know of it before its page, as plain text: life dates; date
	 * and place; speaker, date and standing. Empty if there is nothing.
	 */
	public String particulars() {
		return this.particulars;
	}

	/** When it happened or lived, or null. */
	public HistoricalDate date() {
		return this.date;
	}

	/** First day it can have happened on, or null. */
	public LocalDate earliest() {
		return this.earliest;
	}

	/** Last day it can have happened on, or null. */
	public LocalDate latest() {
		return this.latest;
	}

}
