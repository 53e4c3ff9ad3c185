package thaw.offices;

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

/** An office: who held it when is told by its tenures. */
@Entity
@Immutable
public class Office {

	@Id
	private String slug;

	private String title;

	private String nativeName;

	private String nativeLanguage;

	@Convert(converter = LinesConverter.class)
	private List<String> aliases;

	@Enumerated(EnumType.STRING)
	@Column(name = "office_group")
	private OfficeGroup group;

	@Embedded
	@AttributeOverride(name = "words", column = @Column(name = "organisation_words"))
	@AssociationOverride(name = "entry", joinColumns = @JoinColumn(name = "organisation_ref"))
	private EntryOrWords organisation;

	private boolean several;

	@Column(name = "exists_edtf")
	private HistoricalDate exists;

	private String summary;

	protected Office() {
	}

	public Ref ref() {
		return new Ref(Kind.OFFICE, this.slug);
	}

	public String title() {
		return this.title;
	}

	/** Name in its own language, or null. */
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

	/** The field in which it stands. */
	public OfficeGroup group() {
		return this.group;
	}

	/** To what it belonged, or null. */
	public EntryOrWords organisation() {
		return this.organisation;
	}

	/** Whether several held it at once. */
	public boolean several() {
		return this.several;
	}

	/** When there was such an office; null if through the whole period. */
	public HistoricalDate exists() {
		return this.exists;
	}

	/** One sentence of plain text. */
	public String summary() {
		return this.summary;
	}

	/** On which days there was such an office. */
	Term existence() {
		return (this.exists == null) ? Term.of(null, null, true)
				: Term.of(this.exists.beginning(), this.exists.ending(), true);
	}

}
