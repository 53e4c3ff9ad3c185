package thaw.themes;

import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.List;
import org.hibernate.annotations.Immutable;
import thaw.crossref.Kind;
import thaw.crossref.LinesConverter;
import thaw.crossref.Ref;
import thaw.crossref.Theme;

/** What a theme means on this site. */
@Entity
@Immutable
@Table(name = "theme")
public class ThemeRecord {

	@Id
	private String slug;

	private String name;

	@Convert(converter = LinesConverter.class)
	private List<String> aliases;

	private String summary;

	protected ThemeRecord() {
	}

	public Ref ref() {
		return new Ref(Kind.THEME, this.slug);
	}

	/** The subject heading itself. */
	public Theme theme() {
		return Theme.ofSlug(this.slug).orElseThrow();
	}

	public String name() {
		return this.name;
	}

	/** Other words for it. */
	public List<String> aliases() {
		return this.aliases;
	}

	/** One sentence of plain text. */
	public String summary() {
		return this.summary;
	}

}
