package thaw.figures;

import jakarta.persistence.AssociationOverride;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import java.util.List;
import org.hibernate.annotations.Immutable;
import thaw.crossref.EntryOrWords;
import thaw.crossref.Kind;
import thaw.crossref.Ref;
import thaw.dates.HistoricalDate;

/** A picture of the period. */
@Entity
@Immutable
public class Figure {

	@Id
	private String slug;

	private String name;

	private String caption;

	@Embedded
	@AttributeOverride(name = "words", column = @Column(name = "maker_words"))
	@AssociationOverride(name = "entry", joinColumns = @JoinColumn(name = "maker_ref"))
	private EntryOrWords maker;

	@Column(name = "date_edtf")
	private HistoricalDate date;

	@Embedded
	@AttributeOverride(name = "words", column = @Column(name = "holder_words"))
	@AssociationOverride(name = "entry", joinColumns = @JoinColumn(name = "holder_ref"))
	private EntryOrWords holder;

	private String rights;

	private int seedNumber;

	@ElementCollection
	@CollectionTable(name = "figure_shows", joinColumns = @JoinColumn(name = "figure_slug"))
	@OrderColumn(name = "position")
	@AttributeOverride(name = "words", column = @Column(name = "shows_words"))
	@AssociationOverride(name = "entry", joinColumns = @JoinColumn(name = "shows_ref"))
	private List<EntryOrWords> shows;

	protected Figure() {
	}

	public Ref ref() {
		return new Ref(Kind.FIGURE, this.slug);
	}

	public String name() {
		return this.name;
	}

	/** What it shows, plain text. */
	public String caption() {
		return this.caption;
	}

	/** Who made it, or null if unknown. */
	public EntryOrWords maker() {
		return this.maker;
	}

	/** When it was made, or null if unknown. */
	public HistoricalDate date() {
		return this.date;
	}

	/** Who holds it, or null if unknown. */
	public EntryOrWords holder() {
		return this.holder;
	}

	/** What is known of the rights in it, or null. */
	public String rights() {
		return this.rights;
	}

	/** Its number among the pictures of the account that this site began from. */
	public int seedNumber() {
		return this.seedNumber;
	}

	/** What it shows. */
	public List<EntryOrWords> shows() {
		return this.shows;
	}

}
