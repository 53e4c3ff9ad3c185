package thaw.claims;

import jakarta.persistence.AssociationOverride;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import java.util.List;
import thaw.crossref.EntryOrWords;
import thaw.crossref.LinesConverter;
import thaw.dates.HistoricalDate;
import thaw.markup.Html;

/** One answer to a claim's question, with who holds it and on what. */
@Embeddable
public class Position {

	private String answer;

	@Embedded
	@AttributeOverride(name = "words", column = @Column(name = "held_by_words"))
	@AssociationOverride(name = "entry", joinColumns = @JoinColumn(name = "held_by_ref"))
	private EntryOrWords heldBy;

	private HistoricalDate since;

	private Html evidence;

	@Convert(converter = LinesConverter.class)
	private List<String> cited;

	@Enumerated(EnumType.STRING)
	private Verdict verdict;

	private String address;

	protected Position() {
	}

	/** The fragment by which it is addressed. */
	public String address() {
		return this.address;
	}

	/** A few plain words. */
	public String answer() {
		return this.answer;
	}

	public EntryOrWords heldBy() {
		return this.heldBy;
	}

	/** Since when it has been held, or null. */
	public HistoricalDate since() {
		return this.since;
	}

	/** On what it rests, with its notes. */
	public Html evidence() {
		return this.evidence;
	}

	/** The citekeys of the works that the evidence cites, in its order. */
	public List<String> cited() {
		return this.cited;
	}

	/** The editors' judgement; null where an open claim leaves it open. */
	public Verdict verdict() {
		return this.verdict;
	}

	/** Whether it is the answer that stands. */
	public boolean stands() {
		return this.verdict == Verdict.STANDS;
	}

}
