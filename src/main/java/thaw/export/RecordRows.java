package thaw.export;

import java.util.stream.Stream;
import thaw.article.Chapter;
import thaw.crossref.Theme;
import thaw.events.Event;
import thaw.events.Participation;
import thaw.figures.Figure;
import thaw.glossary.Term;
import thaw.organisations.Organisation;
import thaw.people.Person;
import thaw.places.Place;
import thaw.quotations.Quotation;
import thaw.sources.Source;
import thaw.statistics.Series;

/** What the tables say of a record. */
final class RecordRows {

	private RecordRows() {
	}

	static DataRow chapter(Chapter one, String site) {
		return DataRow.of(one.ref(), site)
			.with("number", one.position())
			.with("title", one.title())
			.with("dek", one.dek())
			.with("words", one.prose().words());
	}

	static DataRow person(Person one, String site) {
		return DataRow.of(one.ref(), site)
			.with("name", one.name())
			.with("sortName", one.sortName())
			.with("nativeName", one.nativeName())
			.with("aliases", one.aliases())
			.with("born", one.born())
			.with("died", one.died())
			.with("birthPlace", one.birthPlace())
			.with("deathPlace", one.deathPlace())
			.with("knownFor", one.knownFor())
			.with("circle", one.circle().label())
			.with("identifiers", one.identifiers());
	}

	static DataRow event(Event one, String site) {
		return DataRow.of(one.ref(), site)
			.with("title", one.title())
			.with("nativeName", one.nativeName())
			.with("date", one.date())
			.with("earliest", one.earliest().toString())
			.with("latest", one.latest().toString())
			.with("place", one.place())
			.with("climate", one.climate().slug())
			.with("themes", one.themes().stream().map(Theme::slug).toList())
			.withAll("participants", one.participants().stream().map(Participation::who).toList())
			.with("summary", one.summary());
	}

	static DataRow quotation(Quotation one, String site) {
		return DataRow.of(one.ref(), site)
			.with("title", one.title())
			.with("text", one.words())
			.with("original", one.original())
			.with("originalLanguage", one.originalLanguage())
			.with("translator", one.translator())
			.with("speaker", one.speaker())
			.with("date", one.date())
			.with("place", one.place())
			.with("themes", one.themes().stream().map(Theme::slug).toList())
			.with("standing", one.standing().slug())
			.with("source", one.originalSource().source().toString())
			.with("locator", one.originalSource().locator());
	}

	static DataRow place(Place one, String site) {
		return DataRow.of(one.ref(), site)
			.with("name", one.name())
			.with("nameNow", one.nameNow())
			.with("nativeName", one.nativeName())
			.with("aliases", one.aliases())
			.with("latitude", one.latitude())
			.with("longitude", one.longitude())
			.with("countryThen", one.countryThen())
			.with("countryNow", one.countryNow())
			.with("summary", one.summary());
	}

	static DataRow organisation(Organisation one, String site) {
		return DataRow.of(one.ref(), site)
			.with("name", one.name())
			.with("nativeName", one.nativeName())
			.with("abbreviation", one.abbreviation())
			.with("aliases", one.aliases())
			.with("founded", one.founded())
			.with("dissolved", one.dissolved())
			.with("seat", one.seat())
			.with("summary", one.summary());
	}

	static DataRow term(Term one, String site) {
		return DataRow.of(one.ref(), site)
			.with("name", one.name())
			.with("nativeName", one.nativeName())
			.with("aliases", one.aliases())
			.with("definition", one.definition());
	}

	static DataRow figure(Figure one, String site) {
		return DataRow.of(one.ref(), site)
			.with("title", one.title())
			.with("caption", one.caption())
			.with("maker", one.maker())
			.with("date", one.taken())
			.with("holder", one.holder())
			.withAll("shows", one.subjects());
	}

	static DataRow source(Source one, String site) {
		return DataRow.of(one.ref(), site)
			.with("type", one.type())
			.with("title", one.title())
			.with("issued", one.issued())
			.with("consulted", one.consulted().sentence())
			.with("bibliography", one.bibliography().replaceAll("<[^>]*>", ""));
	}

	/** A row for each figure. */
	static Stream<DataRow> series(Series one, String site) {
		return one.points()
			.stream()
			.map((point) -> DataRow.of(one.ref(), site)
				.with("title", one.title())
				.with("counted", point.counted())
				.with("date", point.date())
				.with("amount", point.amount())
				.with("upper", point.upper())
				.with("wording", point.wording())
				.with("source", point.source().ref().toString()));
	}

}
