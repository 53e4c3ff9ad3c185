package thaw.search;

import java.util.EnumMap;
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
import thaw.text.Prose;

/** Where the text of each kind of record stands. */
final class RecordProse {

	private record Body<T>(Class<T> type, Function<T, Prose> prose) {

		Prose of(Session session, String slug) {
			return this.prose.apply(session.find(this.type, slug));
		}

	}

	private static final Map<Kind, Body<?>> BODIES = new EnumMap<>(Map.of(Kind.CHAPTER,
			new Body<>(Chapter.class, Chapter::prose), Kind.PERSON, new Body<>(Person.class, Person::prose), Kind.EVENT,
			new Body<>(Event.class, Event::prose), Kind.QUOTATION, new Body<>(Quotation.class, Quotation::prose),
			Kind.PLACE, new Body<>(Place.class, Place::prose), Kind.ORGANISATION,
			new Body<>(Organisation.class, Organisation::prose), Kind.TERM, new Body<>(Term.class, Term::prose),
			Kind.FIGURE, new Body<>(Figure.class, Figure::prose), Kind.SOURCE,
			new Body<>(Source.class, Source::prose)));

	private RecordProse() {
	}

	/** The text of the record that has this card. */
	static Prose of(Entry entry, Session session) {
		return BODIES.get(entry.kind()).of(session, entry.slug());
	}

}
