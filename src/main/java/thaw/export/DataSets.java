package thaw.export;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import thaw.article.Chapters;
import thaw.crossref.Kind;
import thaw.events.Events;
import thaw.figures.Figures;
import thaw.glossary.Terms;
import thaw.organisations.Organisations;
import thaw.people.People;
import thaw.places.Places;
import thaw.quotations.Quotation;
import thaw.quotations.Quotations;
import thaw.sources.Source;
import thaw.sources.Sources;
import thaw.statistics.SeriesRepository;

/** Everything that the site knows, as tables: one for each kind of record. */
@Component
class DataSets {

	private final Chapters chapters;

	private final People people;

	private final Events events;

	private final Quotations quotations;

	private final Places places;

	private final Organisations organisations;

	private final Terms terms;

	private final Figures figures;

	private final SeriesRepository series;

	private final Sources sources;

	DataSets(Chapters chapters, People people, Events events, Quotations quotations, Places places,
			Organisations organisations, Terms terms, Figures figures, SeriesRepository series, Sources sources) {
		this.chapters = chapters;
		this.people = people;
		this.events = events;
		this.quotations = quotations;
		this.places = places;
		this.organisations = organisations;
		this.terms = terms;
		this.figures = figures;
		this.series = series;
		this.sources = sources;
	}

	/**
	 * All records of a kind; of series, all their figures. Call it within a transaction.
	 * @param site address of the site, for absolute addresses
	 */
	List<DataRow> of(Kind kind, String site) {
		Stream<DataRow> rows = switch (kind) {
			case CHAPTER ->
				this.chapters.findAllByOrderByPosition().stream().map((one) -> RecordRows.chapter(one, site));
			case PERSON -> this.people.findAllByOrderBySortName().stream().map((one) -> RecordRows.person(one, site));
			case EVENT -> this.events.findAllByOrderByEarliestAscLatestAscTitleAsc()
				.stream()
				.map((one) -> RecordRows.event(one, site));
			case QUOTATION -> this.quotations.findAll()
				.stream()
				.sorted(Comparator.comparing(Quotation::ref))
				.map((one) -> RecordRows.quotation(one, site));
			case PLACE -> this.places.findAllByOrderByName().stream().map((one) -> RecordRows.place(one, site));
			case ORGANISATION ->
				this.organisations.findAllByOrderByName().stream().map((one) -> RecordRows.organisation(one, site));
			case TERM -> this.terms.findAllByOrderByName().stream().map((one) -> RecordRows.term(one, site));
			case FIGURE ->
				this.figures.findAllByOrderBySeedNumber().stream().map((one) -> RecordRows.figure(one, site));
			case SERIES -> this.series.findAllByOrderByTitle().stream().flatMap((one) -> RecordRows.series(one, site));
			case SOURCE -> this.sources.findAll()
				.stream()
				.sorted(Comparator.comparing(Source::ref))
				.map((one) -> RecordRows.source(one, site));
		};
		return rows.toList();
	}

}
