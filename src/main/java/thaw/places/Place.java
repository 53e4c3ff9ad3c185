package thaw.places;

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

/** A place of the period. */
@Entity
@Immutable
public class Place {

	@Id
	private String slug;

	private String name;

	private String nameNow;

	private String nativeName;

	private String nativeLanguage;

	@Convert(converter = LinesConverter.class)
	private List<String> aliases;

	@Enumerated(EnumType.STRING)
	private PlaceType type;

	private double latitude;

	private double longitude;

	private String countryThen;

	private String countryNow;

	@Embedded
	@AttributeOverride(name = "words", column = @Column(name = "part_of_words"))
	@AssociationOverride(name = "entry", joinColumns = @JoinColumn(name = "part_of_ref"))
	private EntryOrWords partOf;

	private String summary;

	protected Place() {
	}

	public Ref ref() {
		return new Ref(Kind.PLACE, this.slug);
	}

	/** Name of the period. */
	public String name() {
		return this.name;
	}

	/** Today's name, or null if it is the same. */
	public String nameNow() {
		return this.nameNow;
	}

	/** Name in its own script, or null. */
	public String nativeName() {
		return this.nativeName;
	}

	/** BCP 47 tag of the native name, or null. */
	public String nativeLanguage() {
		return this.nativeLanguage;
	}

	/** Other names. */
	public List<String> aliases() {
		return this.aliases;
	}

	public PlaceType type() {
		return this.type;
	}

	/** Decimal degrees north, WGS 84. */
	public double latitude() {
		return this.latitude;
	}

	/** Decimal degrees east, WGS 84. */
	public double longitude() {
		return this.longitude;
	}

	/** The country it lay in then. */
	public String countryThen() {
		return this.countryThen;
	}

	/** The country it lies in now. */
	public String countryNow() {
		return this.countryNow;
	}

	/** The larger place of which it is part, or null. */
	public EntryOrWords partOf() {
		return this.partOf;
	}

	/** One sentence of plain text. */
	public String summary() {
		return this.summary;
	}

}
