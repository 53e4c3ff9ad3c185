package thaw.events;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import thaw.crossref.Entry;
import thaw.crossref.EntryOrWords;
import thaw.crossref.Kind;
import thaw.crossref.Theme;

/**
 * The choices that the timeline offers: the values that some event has.
 *
 * @param people who took part in any
 * @param places where any happened
 * @param themes what any was about
 * @param climates which way any turned the weather
 */
record Choices(List<Option> people, List<Option> places, List<Option> themes, List<Option> climates) {

	/**
	 * One value.
	 *
	 * @param value as it stands in the address
	 * @param label as readers see it
	 * @param chosen whether it is chosen now
	 */
	record Option(String value, String label, boolean chosen) {

	}

	static Choices of(List<Event> events, Selection selection) {
		List<Option> people = entries(events.stream()
			.flatMap((event) -> event.participants()
				.stream()
				.map(Participation::who)
				.map(EntryOrWords::entry)
				.distinct()), Kind.PERSON, selection.person());
		List<Option> places = entries(
				events.stream().map(Event::place).filter(Objects::nonNull).map(EntryOrWords::entry), Kind.PLACE,
				selection.place());
		List<Option> themes = Stream.of(Theme.values())
			.filter((theme) -> events.stream().anyMatch((event) -> event.themes().contains(theme)))
			.map((theme) -> new Option(theme.slug(), theme.label(), theme == selection.theme()))
			.toList();
		List<Option> climates = Stream.of(Climate.values())
			.map((climate) -> new Option(climate.slug(), climate.label(), climate == selection.climate()))
			.toList();
		return new Choices(people, places, themes, climates);
	}

	private static List<Option> entries(Stream<Entry> named, Kind kind, Entry chosen) {
		return named.filter((entry) -> entry != null && entry.kind() == kind)
			.collect(Collectors.toMap(Entry::slug, Function.identity(), (one, same) -> one))
			.values()
			.stream()
			.sorted(Comparator.comparing(Entry::position))
			.map((entry) -> new Option(entry.slug(), entry.sortTitle(),
					chosen != null && chosen.slug().equals(entry.slug())))
			.toList();
	}

}
