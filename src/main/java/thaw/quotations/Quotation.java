package thaw.quotations;

import jakarta.persistence.AssociationOverride;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OrderColumn;
import java.util.List;
import org.hibernate.annotations.Immutable;
import thaw.crossref.Entry;
import thaw.crossref.EntryOrWords;
import thaw.crossref.Kind;
import thaw.crossref.Ref;
import thaw.crossref.Theme;
import thaw.dates.HistoricalDate;
import thaw.text.Citation;

/** The dossier of a quotation. */
@Entity
@Immutable
public class Quotation {

	@Id
	private String slug;

	private String title;

	private String text;

	private String original;

	private String originalLanguage;

	private String originalMissing;

	private String translator;

	private String gist;

	@Embedded
	@AttributeOverride(name = "words", column = @Column(name = "speaker_words"))
	@AssociationOverride(name = "entry", joinColumns = @JoinColumn(name = "speaker_ref"))
	private EntryOrWords speaker;

	@ElementCollection
	@CollectionTable(name = "addressee", joinColumns = @JoinColumn(name = "quotation_slug"))
	@OrderColumn(name = "position")
	@AttributeOverride(name = "words", column = @Column(name = "who_words"))
	@AssociationOverride(name = "entry", joinColumns = @JoinColumn(name = "who_ref"))
	private List<EntryOrWords> addressees;

	@Column(name = "date_edtf")
	private HistoricalDate date;

	@ManyToOne(fetch = FetchType.LAZY)
	@JoinColumn(name = "occasion_ref")
	private Entry occasion;

	@Embedded
	@AttributeOverride(name = "words", column = @Column(name = "place_words"))
	@AssociationOverride(name = "entry", joinColumns = @JoinColumn(name = "place_ref"))
	private EntryOrWords place;

	@ManyToOne(fetch = FetchType.LAZY)
	@JoinColumn(name = "work_ref")
	private Entry work;

	@ElementCollection
	@CollectionTable(name = "quotation_theme", joinColumns = @JoinColumn(name = "quotation_slug"))
	@OrderColumn(name = "position")
	@Column(name = "theme")
	@Enumerated(EnumType.STRING)
	private List<Theme> themes;

	@Embedded
	private Verdict verdict;

	@ElementCollection
	@CollectionTable(name = "evidence", joinColumns = @JoinColumn(name = "quotation_slug"))
	@OrderColumn(name = "position")
	private List<Evidence> evidence;

	@ElementCollection
	@CollectionTable(name = "variant", joinColumns = @JoinColumn(name = "quotation_slug"))
	@OrderColumn(name = "position")
	private List<Variant> variants;

	protected Quotation() {
	}

	public Ref ref() {
		return new Ref(Kind.QUOTATION, this.slug);
	}

	/** A short name for it, in its best-known words. */
	public String title() {
		return this.title;
	}

	/** The words in English. */
	public String text() {
		return this.text;
	}

	/** The words as spoken or printed, or null. */
	public String original() {
		return this.original;
	}

	/** BCP 47 tag of the original, or null. */
	public String originalLanguage() {
		return this.originalLanguage;
	}

	/** Why there is no original, or null. */
	public String originalMissing() {
		return this.originalMissing;
	}

	/** Who translated it, or null. */
	public String translator() {
		return this.translator;
	}

	/** What it says and what it is about, in a reader's plain words. */
	public String gist() {
		return this.gist;
	}

	/** Who said or wrote it. */
	public EntryOrWords speaker() {
		return this.speaker;
	}

	/** To whom. */
	public List<EntryOrWords> addressees() {
		return this.addressees;
	}

	/** When it was said or first printed. */
	public HistoricalDate date() {
		return this.date;
	}

	/** The event at which it was said, or null. */
	public Entry occasion() {
		return this.occasion;
	}

	/** Where, or null. */
	public EntryOrWords place() {
		return this.place;
	}

	/** The work in which it stands, or null. */
	public Entry work() {
		return this.work;
	}

	public List<Theme> themes() {
		return this.themes;
	}

	/** How far it can be trusted, and why. */
	public Verdict verdict() {
		return this.verdict;
	}

	public Standing standing() {
		return this.verdict.standing();
	}

	/** The witnesses in the order of their dates. */
	public List<Evidence> evidence() {
		return this.evidence;
	}

	/**
	 * Where the words are best cited from: what verifies them, else the oldest witness.
	 */
	public Citation originalSource() {
		return this.verdict.source().orElseGet(() -> this.evidence.get(0).citation());
	}

	/** Other wordings that circulate. */
	public List<Variant> variants() {
		return this.variants;
	}

}
