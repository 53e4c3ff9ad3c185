package thaw.people;

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

/** A person of the period. */
@Entity
@Immutable
public class Person {

	@Id
	private String slug;

	private String name;

	private String sortName;

	private String nativeName;

	private String nativeLanguage;

	@Convert(converter = LinesConverter.class)
	private List<String> aliases;

	private HistoricalDate born;

	private HistoricalDate died;

	@Embedded
	@AttributeOverride(name = "words", column = @Column(name = "birth_place_words"))
	@AssociationOverride(name = "entry", joinColumns = @JoinColumn(name = "birth_place_ref"))
	private EntryOrWords birthPlace;

	@Embedded
	@AttributeOverride(name = "words", column = @Column(name = "death_place_words"))
	@AssociationOverride(name = "entry", joinColumns = @JoinColumn(name = "death_place_ref"))
	private EntryOrWords deathPlace;

	private String knownFor;

	@Enumerated(EnumType.STRING)
	private Circle circle;

	@Convert(converter = LinesConverter.class)
	private List<String> identifiers;

	protected Person() {
	}

	public Ref ref() {
		return new Ref(Kind.PERSON, this.slug);
	}

	public String name() {
		return this.name;
	}

	/** Family name first. */
	public String sortName() {
		return this.sortName;
	}

	/** Name in its own script with patronymic, or null. */
	public String nativeName() {
		return this.nativeName;
	}

	/** BCP 47 tag of the native name, or null. */
	public String nativeLanguage() {
		return this.nativeLanguage;
	}

	/** Other romanisations and names. */
	public List<String> aliases() {
		return this.aliases;
	}

	/** Birth, or null if unknown. */
	public HistoricalDate born() {
		return this.born;
	}

	/** Death, or null if unknown or living. */
	public HistoricalDate died() {
		return this.died;
	}

	public EntryOrWords birthPlace() {
		return this.birthPlace;
	}

	public EntryOrWords deathPlace() {
		return this.deathPlace;
	}

	/** One line of plain text. */
	public String knownFor() {
		return this.knownFor;
	}

	public Circle circle() {
		return this.circle;
	}

	/** Identifiers in other catalogues, {@code wikidata=Q80440}. */
	public List<String> identifiers() {
		return this.identifiers;
	}

}
