package thaw.search;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.hibernate.Session;
import thaw.article.Chapter;
import thaw.crossref.Entry;
import thaw.crossref.Kind;
import thaw.events.Event;
import thaw.figures.Figure;
import thaw.glossary.Term;
import thaw.organisations.Organisation;
import thaw.people.Person;
import thaw.places.Place;
import thaw.quotations.Quotation;
import thaw.sources.Source;
import thaw.statistics.Series;
import thaw.text.Prose;

/** Where the text of each kind of record stands. */
final class RecordProse {

	private record Body<T>(Class<T> type, Function<T, Prose> prose) {

		Prose of(Session session, String slug) {
			return this.prose.apply(session.find(this.type, slug));
		}

	}

	private static final Map<Kind, Body<?>> BODIES = new EnumMap<>(
			Map.ofEntries(Map.entry(Kind.CHAPTER, new Body<>(Chapter.class, Chapter::prose)),
					Map.entry(Kind.PERSON, new Body<>(Person.class, Person::prose)),
					Map.entry(Kind.EVENT, new Body<>(Event.class, Event::prose)),
					Map.entry(Kind.QUOTATION, new Body<>(Quotation.class, Quotation::prose)),
					Map.entry(Kind.PLACE, new Body<>(Place.class, Place::prose)),
					Map.entry(Kind.ORGANISATION, new Body<>(Organisation.class, Organisation::prose)),
					Map.entry(Kind.TERM, new Body<>(Term.class, Term::prose)),
					Map.entry(Kind.FIGURE, new Body<>(Figure.class, Figure::prose)),
					Map.entry(Kind.SERIES, new Body<>(Series.class, Series::prose)),
					Map.entry(Kind.SOURCE, new Body<>(Source.class, Source::prose))));

	private RecordProse() {
	}

	/**
	 * The paragraphs of the record that has this card; none for a kind without a text.
	 */
	static List<String> paragraphs(Entry entry, Session session) {
		Body<?> body = BODIES.get(entry.kind());
		return (body != null) ? PlainText.paragraphs(body.of(session, entry.slug())) : List.of();
	}

}
