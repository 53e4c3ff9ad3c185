package thaw.records;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import org.hibernate.annotations.Immutable;
import thaw.crossref.Entry;

/** A record in a list that the editors keep ({@code content/lists}). */
@Entity
@Immutable
public class ListedRecord {

	@Id
	private int id;

	private String listSlug;

	private String section;

	@ManyToOne(fetch = FetchType.LAZY)
	@JoinColumn(name = "ref")
	private Entry entry;

	protected ListedRecord() {
	}

	/** The list, by the name of its file. */
	public String list() {
		return this.listSlug;
	}

	/** The part of the list. */
	public String section() {
		return this.section;
	}

	/** The record. */
	public Entry entry() {
		return this.entry;
	}

}
