package thaw.glossary;

import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.List;
import org.hibernate.annotations.Immutable;
import thaw.crossref.Kind;
import thaw.crossref.LinesConverter;
import thaw.crossref.Ref;

/** A word of the period or of its historians. */
@Entity
@Immutable
public class Term {

	@Id
	private String slug;

	private String name;

	private String nativeName;

	private String nativeLanguage;

	@Convert(converter = LinesConverter.class)
	private List<String> aliases;

	private String definition;

	protected Term() {
	}

	public Ref ref() {
		return new Ref(Kind.TERM, this.slug);
	}

	public String name() {
		return this.name;
	}

	/** The word in its own language, or null. */
	public String nativeName() {
		return this.nativeName;
	}

	/** BCP 47 tag of the native word, or null. */
	public String nativeLanguage() {
		return this.nativeLanguage;
	}

	/** Other words for it. */
	public List<String> aliases() {
		return this.aliases;
	}

	/** A sentence or two of plain text. */
	public String definition() {
		return this.definition;
	}

}
