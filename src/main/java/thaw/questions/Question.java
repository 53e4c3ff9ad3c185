package thaw.questions;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import java.util.List;
import org.hibernate.annotations.Immutable;
import thaw.crossref.Kind;
import thaw.crossref.LinesConverter;
import thaw.crossref.Ref;
import thaw.crossref.Theme;

/** What readers ask, with a short answer. */
@Entity
@Immutable
public class Question {

	@Id
	private String slug;

	private String question;

	@Convert(converter = LinesConverter.class)
	private List<String> aliases;

	private String answer;

	@ElementCollection
	@CollectionTable(name = "question_theme", joinColumns = @JoinColumn(name = "question_slug"))
	@OrderColumn(name = "position")
	@Column(name = "theme")
	@Enumerated(EnumType.STRING)
	private List<Theme> themes;

	protected Question() {
	}

	public Ref ref() {
		return new Ref(Kind.QUESTION, this.slug);
	}

	/** In a reader's plain words, with a question mark at the end. */
	public String question() {
		return this.question;
	}

	/** Other words in which it is asked. */
	public List<String> aliases() {
		return this.aliases;
	}

	/** The short answer, plain text. */
	public String answer() {
		return this.answer;
	}

	/** What it is about, the chief theme first. */
	public List<Theme> themes() {
		return this.themes;
	}

}
