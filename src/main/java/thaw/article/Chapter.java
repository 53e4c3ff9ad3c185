package thaw.article;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import org.hibernate.annotations.Immutable;
import thaw.crossref.Entry;
import thaw.crossref.Kind;
import thaw.crossref.Ref;

/** A chapter of the article. */
@Entity
@Immutable
public class Chapter {

	@Id
	private String slug;

	private String title;

	private int number;

	@Enumerated(EnumType.STRING)
	private Part part;

	private String dek;

	@ManyToOne(fetch = FetchType.LAZY)
	@JoinColumn(name = "claims_of")
	private Entry claimsOf;

	protected Chapter() {
	}

	public Ref ref() {
		return new Ref(Kind.CHAPTER, this.slug);
	}

	public String title() {
		return this.title;
	}

	/** Its number, from 1. */
	public int number() {
		return this.number;
	}

	/** The part of the article to which it belongs. */
	public Part part() {
		return this.part;
	}

	/** A sentence or two under the title, plain text. */
	public String dek() {
		return this.dek;
	}

	/** The work whose claims stand beneath its text, or null. */
	public Entry claimsOf() {
		return this.claimsOf;
	}

}
