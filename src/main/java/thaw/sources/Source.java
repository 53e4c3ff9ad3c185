package thaw.sources;

import de.undercouch.citeproc.csl.CSLItemData;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import org.hibernate.annotations.Immutable;
import thaw.crossref.Kind;
import thaw.crossref.Ref;
import thaw.dates.HistoricalDate;
import thaw.markup.Html;

/** A work cited. */
@Entity
@Immutable
public class Source {

	@Id
	private String slug;

	private String type;

	private String title;

	private String csl;

	private Html bibliography;

	@Enumerated(EnumType.STRING)
	private Consulted consulted;

	@Enumerated(EnumType.STRING)
	private Grade grade;

	@Column(name = "date_edtf")
	private HistoricalDate issued;

	protected Source() {
	}

	public Ref ref() {
		return new Ref(Kind.SOURCE, this.slug);
	}

	/** Type of the work in the terms of CSL. */
	public String type() {
		return this.type;
	}

	/** Full title, plain text. */
	public String title() {
		return this.title;
	}

	/** The record as CSL-JSON. */
	public String csl() {
		return this.csl;
	}

	/** The record in CSL. */
	public CSLItemData item() {
		return CslRecord.read(this.csl);
	}

	/** The entry in a bibliography in the Chicago style. */
	public Html bibliography() {
		return this.bibliography;
	}

	public Consulted consulted() {
		return this.consulted;
	}

	/** What kind of witness it is. */
	public Grade grade() {
		return this.grade;
	}

	public HistoricalDate issued() {
		return this.issued;
	}

}
