package thaw.reconciliation;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import thaw.crossref.Entries;
import thaw.crossref.Entry;
import thaw.reconciliation.ReconciliationQuery.AskedValue;
import thaw.reconciliation.ReconciliationQuery.PropertyQuery;
import thaw.words.NameWord;

/** What of the properties that are asked for a record has. */
@Component
class Evidence {

	private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d\\d)-(\\d\\d).*");

	private static final Pattern DAY_FIRST = Pattern.compile("(\\d\\d?)[./](\\d\\d?)[./](\\d{4}).*");

	private static final Pattern YEAR = Pattern.compile("(?<!\\d)\\d{4}(?!\\d)");

	/** Degrees by which two may place a town apart. */
	private static final double NEAR = 0.1;

	private final Facts facts;

	private final Entries entries;

	Evidence(Facts facts, Entries entries) {
		this.facts = facts;
		this.entries = entries;
	}

	PropertyMatch of(Entry entry, List<PropertyQuery> asked) {
		int agreed = 0;
		int contradicted = 0;
		for (PropertyQuery one : asked) {
			List<PropertyValue> values = this.facts.values(entry.ref(), one.id());
			boolean has = one.values()
				.stream()
				.anyMatch((wanted) -> values.stream().anyMatch((value) -> agree(value, wanted)));
			agreed += has ? 1 : 0;
			contradicted += (!has && !values.isEmpty()) ? 1 : 0;
		}
		double unknown = asked.size() - agreed - contradicted;
		return asked.isEmpty() ? PropertyMatch.NOTHING
				: new PropertyMatch((agreed + unknown / 2) / asked.size(), agreed, contradicted);
	}

	/** What may stand beside the name of a work, or of a place. */
	List<String> beside(Entry entry) {
		Stream<String> properties = switch (entry.kind()) {
			case SOURCE -> Stream.of("author", "editor", "issued");
			case PLACE -> Stream.of("countryThen", "countryNow");
			default -> Stream.empty();
		};
		return properties.flatMap((property) -> this.facts.values(entry.ref(), property).stream())
			.map(PropertyValue::text)
			.toList();
	}

	private boolean agree(PropertyValue value, AskedValue asked) {
		if (value.id() != null) {
			return value.id().equals(asked.id()) || (!asked.text().isEmpty() && isNamed(value.id(), asked.text()));
		}
		if (value.date() != null) {
			return touches(value, asked.text());
		}
		if (value.number() != null) {
			return isNear(value.number().doubleValue(), asked.text());
		}
		return holds(value.text(), asked.text());
	}

	private boolean isNamed(String ref, String text) {
		AskedName asked = AskedName.of(text);
		return this.entries.findByRefIn(List.of(ref))
			.stream()
			.anyMatch((entry) -> Names.of(entry, List::of, (word) -> false).match(asked).sure());
	}

	/** Whether a day, or any day of a year, may be meant. */
	private static boolean touches(PropertyValue value, String text) {
		LocalDate day = day(text);
		if (day != null) {
			return !day.isBefore(value.date().earliest()) && !day.isAfter(value.date().latest());
		}
		return YEAR.matcher(text)
			.results()
			.map((year) -> Integer.parseInt(year.group()))
			.anyMatch((year) -> value.date().earliest().getYear() <= year && year <= value.date().latest().getYear());
	}

	private static LocalDate day(String text) {
		Matcher iso = ISO.matcher(text);
		Matcher dayFirst = DAY_FIRST.matcher(text);
		try {
			return iso.matches() ? date(iso.group(1), iso.group(2), iso.group(3))
					: dayFirst.matches() ? date(dayFirst.group(3), dayFirst.group(2), dayFirst.group(1)) : null;
		}
		catch (DateTimeException ex) {
			return null;
		}
	}

	private static LocalDate date(String year, String month, String day) {
		return LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
	}

	private static boolean isNear(double value, String text) {
		try {
			return Math.abs(value - Double.parseDouble(text)) <= NEAR;
		}
		catch (NumberFormatException ex) {
			return false;
		}
	}

	/** Whether all words that are asked for stand in the value, in any spelling. */
	private static boolean holds(String value, String text) {
		List<NameWord> words = NameWord.in(value);
		List<NameWord> asked = NameWord.in(text);
		return !asked.isEmpty()
				&& asked.stream().allMatch((word) -> words.stream().anyMatch((other) -> word.likeness(other).isSure()));
	}

}
