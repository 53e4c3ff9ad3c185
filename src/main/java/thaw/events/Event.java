package thaw.events;

import jakarta.persistence.AssociationOverride;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import java.time.LocalDate;
import java.util.List;
import org.hibernate.annotations.Immutable;
import thaw.crossref.EntryOrWords;
import thaw.crossref.Kind;
import thaw.crossref.LinesConverter;
import thaw.crossref.Ref;
import thaw.crossref.Theme;
import thaw.dates.HistoricalDate;

/** Something that happened. */
@Entity
@Immutable
public class Event {

	@Id
	private String slug;

	private String title;

	private String nativeName;

	@Convert(converter = LinesConverter.class)
	private List<String> aliases;

	@Column(name = "date_edtf")
	private HistoricalDate date;

	private LocalDate earliest;

	private LocalDate latest;

	@Embedded
	@AttributeOverride(name = "words", column = @Column(name = "place_words"))
	@AssociationOverride(name = "entry", joinColumns = @JoinColumn(name = "place_ref"))
	private EntryOrWords place;

	@Enumerated(EnumType.STRING)
	private Climate climate;

	private String summary;

	@ElementCollection
	@CollectionTable(name = "event_theme", joinColumns = @JoinColumn(name = "event_slug"))
	@OrderColumn(name = "position")
	@Column(name = "theme")
	@Enumerated(EnumType.STRING)
	private List<Theme> themes;

	@ElementCollection
	@CollectionTable(name = "participation", joinColumns = @JoinColumn(name = "event_slug"))
	@OrderColumn(name = "position")
	private List<Participation> participants;

	protected Event() {
	}

	public Ref ref() {
		return new Ref(Kind.EVENT, this.slug);
	}

	public String title() {
		return this.title;
	}

	/** Name in the original language, or null. */
	public String nativeName() {
		return this.nativeName;
	}

	/** Other names. */
	public List<String> aliases() {
		return this.aliases;
	}

	public HistoricalDate date() {
		return this.date;
	}

	/** First day it can have happened on. */
	public LocalDate earliest() {
		return this.earliest;
	}

	/** Last day it can have happened on. */
	public LocalDate latest() {
		return this.latest;
	}

	public EntryOrWords place() {
		return this.place;
	}

	public Climate climate() {
		return this.climate;
	}

	/** One sentence of plain text. */
	public String summary() {
		return this.summary;
	}

	/** What it is about; the first decides its lane of the timeline. */
	public List<Theme> themes() {
		return this.themes;
	}

	public List<Participation> participants() {
		return this.participants;
	}

}
