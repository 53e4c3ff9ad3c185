package thaw.claims;

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
import java.time.LocalDate;
import java.util.List;
import org.hibernate.annotations.Immutable;
import thaw.crossref.Kind;
import thaw.crossref.LinesConverter;
import thaw.crossref.Ref;
import thaw.crossref.Theme;
import thaw.dates.HistoricalDate;
import thaw.markup.Html;

/** A question on which sources or historians differ. */
@Entity
@Immutable
public class Claim {

	@Id
	private String slug;

	private String question;

	@Convert(converter = LinesConverter.class)
	private List<String> aliases;

	@Enumerated(EnumType.STRING)
	private Dispute dispute;

	@Enumerated(EnumType.STRING)
	private State state;

	@Column(name = "date_edtf")
	private HistoricalDate date;

	private LocalDate earliest;

	private String summary;

	private Html weighing;

	private LocalDate weighed;

	@ElementCollection
	@CollectionTable(name = "claim_theme", joinColumns = @JoinColumn(name = "claim_slug"))
	@OrderColumn(name = "position")
	@Column(name = "theme")
	@Enumerated(EnumType.STRING)
	private List<Theme> themes;

	@ElementCollection
	@CollectionTable(name = "claim_position", joinColumns = @JoinColumn(name = "claim_slug"))
	@OrderColumn(name = "position")
	private List<Position> positions;

	protected Claim() {
	}

	public Ref ref() {
		return new Ref(Kind.CLAIM, this.slug);
	}

	/** In plain words, with a question mark at the end. */
	public String question() {
		return this.question;
	}

	/** Other wordings that a reader may type. */
	public List<String> aliases() {
		return this.aliases;
	}

	public Dispute dispute() {
		return this.dispute;
	}

	public State state() {
		return this.state;
	}

	/** When the matter was, or null. */
	public HistoricalDate date() {
		return this.date;
	}

	/** First day it can have been on, or null. */
	public LocalDate earliest() {
		return this.earliest;
	}

	/** One sentence of plain text: what is in question and how it stands. */
	public String summary() {
		return this.summary;
	}

	/** The editors' judgement and its grounds. */
	public Html weighing() {
		return this.weighing;
	}

	/** The day of that judgement. */
	public LocalDate weighed() {
		return this.weighed;
	}

	/** What it is about, the chief theme first. */
	public List<Theme> themes() {
		return this.themes;
	}

	/** Two or more, in the editors' order. */
	public List<Position> positions() {
		return this.positions;
	}

}
