package thaw.numbers;

import jakarta.persistence.CollectionTable;
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
import thaw.crossref.Ref;

/** Numbers that answer one question, from the sources that give them. */
@Entity
@Immutable
public class Series {

	@Id
	private String slug;

	private String title;

	private String summary;

	@Enumerated(EnumType.STRING)
	private ChartType chart;

	@ElementCollection
	@CollectionTable(name = "series_point", joinColumns = @JoinColumn(name = "series_slug"))
	@OrderColumn(name = "position")
	private List<DataPoint> points;

	protected Series() {
	}

	public Ref ref() {
		return new Ref(Kind.SERIES, this.slug);
	}

	public String title() {
		return this.title;
	}

	/** One sentence of plain text: what was counted, and what the numbers show. */
	public String summary() {
		return this.summary;
	}

	/** How it is drawn. */
	public ChartType chart() {
		return this.chart;
	}

	/** The numbers, in the order of the file. */
	public List<DataPoint> points() {
		return this.points;
	}

}
