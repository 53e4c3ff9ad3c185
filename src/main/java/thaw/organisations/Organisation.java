package thaw.organisations;

import jakarta.persistence.AssociationOverride;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import java.util.List;
import org.hibernate.annotations.Immutable;
import thaw.crossref.EntryOrWords;
import thaw.crossref.Kind;
import thaw.crossref.LinesConverter;
import thaw.crossref.Ref;
import thaw.dates.HistoricalDate;

/** A party, an office of state, a newspaper, a union, a collection. */
@Entity
@Immutable
public class Organisation {

	@Id
	private String slug;

	private String name;

	private String nativeName;

	private String nativeLanguage;

	private String abbreviation;

	@Convert(converter = LinesConverter.class)
	private List<String> aliases;

	private HistoricalDate founded;

	private HistoricalDate dissolved;

	@Embedded
	@AttributeOverride(name = "words", column = @Column(name = "seat_words"))
	@AssociationOverride(name = "entry", joinColumns = @JoinColumn(name = "seat_ref"))
	private EntryOrWords seat;

	@Enumerated(EnumType.STRING)
	private OrganisationType type;

	private String summary;

	protected Organisation() {
	}

	public Ref ref() {
		return new Ref(Kind.ORGANISATION, this.slug);
	}

	public String name() {
		return this.name;
	}

	/** Name in its own language, or null. */
	public String nativeName() {
		return this.nativeName;
	}

	/** BCP 47 tag of the native name, or null. */
	public String nativeLanguage() {
		return this.nativeLanguage;
	}

	/** Usual abbreviation, or null. */
	public String abbreviation() {
		return this.abbreviation;
	}

	/** Other names. */
	public List<String> aliases() {
		return this.aliases;
	}

	/** Foundation, or null if unknown. */
	public HistoricalDate founded() {
		return this.founded;
	}

	/** End, or null if unknown or none. */
	public HistoricalDate dissolved() {
		return this.dissolved;
	}

	/** Where it sat, or null. */
	public EntryOrWords seat() {
		return this.seat;
	}

	public OrganisationType type() {
		return this.type;
	}

	/** One sentence of plain text. */
	public String summary() {
		return this.summary;
	}

}
