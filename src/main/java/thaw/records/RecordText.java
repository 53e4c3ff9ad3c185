package thaw.records;

import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.List;
import org.hibernate.annotations.Immutable;
import thaw.crossref.LinesConverter;
import thaw.text.Prose;

/**
 * The text of a record of any kind; apart from its card, which is read in hundreds where
 * texts are read one by one.
 */
@Entity
@Immutable
public class RecordText {

	@Id
	private String ref;

	private Prose prose;

	@Convert(converter = LinesConverter.class)
	private List<String> paragraphs;

	protected RecordText() {
	}

	/** The record, as {@code kind:slug}. */
	public String ref() {
		return this.ref;
	}

	/** Its text as readers see it. */
	public Prose prose() {
		return this.prose;
	}

	/**
	 * All that is said of it in sentences, its disagreements and reservations included,
	 * as plain text without notes.
	 */
	public List<String> paragraphs() {
		return this.paragraphs;
	}

}
