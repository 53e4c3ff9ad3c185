package thaw.article;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.hibernate.annotations.Immutable;
import thaw.crossref.Kind;
import thaw.crossref.Ref;
import thaw.text.Prose;

/** A chapter of the article. */
@Entity
@Immutable
public class Chapter {

	@Id
	private String slug;

	private String title;

	private int position;

	private String dek;

	private Prose prose;

	protected Chapter() {
	}

	public Ref ref() {
		return new Ref(Kind.CHAPTER, this.slug);
	}

	public String title() {
		return this.title;
	}

	/** Its number, from 1. */
	public int position() {
		return this.position;
	}

	/** A sentence or two under the title, plain text. */
	public String dek() {
		return this.dek;
	}

	public Prose prose() {
		return this.prose;
	}

}
