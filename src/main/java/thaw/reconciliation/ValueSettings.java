package thaw.reconciliation;

import java.util.List;
import java.util.Map;
import thaw.dates.HistoricalDate;
import tools.jackson.databind.JsonNode;

/**
 * How the values of a property are wanted.
 *
 * @param limit how many of each record; 0 for all
 * @param content whether a record is given with its name, or by its id or name alone
 * @param dates in which form dates are given
 */
record ValueSettings(int limit, String content, String dates) {

	/** A record as a record, which clients can follow, or as a text. */
	private static final List<String> CONTENTS = List.of("entity", "id", "literal");

	/** A certain day as a day and all else in EDTF; all in EDTF; the year alone. */
	private static final List<String> DATES = List.of("day", "edtf", "year");

	/** Reads the settings of a property; what is not given or not known is as usual. */
	static ValueSettings of(JsonNode settings) {
		return new ValueSettings(Math.max(0, settings.path("limit").asInt(0)),
				choice(settings.path("content"), CONTENTS), choice(settings.path("dates"), DATES));
	}

	private static String choice(JsonNode node, List<String> all) {
		String chosen = node.asString("");
		return all.contains(chosen) ? chosen : all.get(0);
	}

	/** The settings as the manifest offers them. */
	static List<Map<String, Object>> offered() {
		Map<String, Object> limit = setting("limit", "Limit", "number", 0,
				"How many values of each record at most; 0 for all.");
		Map<String, Object> content = setting("content", "Records", "select", CONTENTS.get(0),
				"Whether a value that is a record stays one, or is given as a text.");
		content.put("choices", List.of(option("entity", "As a record, with its name"), option("id", "Its identifier"),
				option("literal", "Its name")));
		Map<String, Object> dates = setting("dates", "Dates", "select", DATES.get(0),
				"A certain day is a day. What is known less exactly is written in EDTF.");
		dates.put("choices", List.of(option("day", "A day where it is certain, else EDTF"),
				option("edtf", "All in EDTF"), option("year", "The first year it can be")));
		return List.of(limit, content, dates);
	}

	private static Map<String, Object> setting(String name, String label, String type, Object usual, String help) {
		return Answered.object("name", name, "label", label, "type", type, "default", usual, "help_text", help);
	}

	private static Map<String, Object> option(String value, String name) {
		return Answered.object("value", value, "name", name);
	}

	/**
	 * A value in the form of the specification (section 7.6).
	 * @param name of the record that is the value, or null
	 */
	Map<String, Object> written(PropertyValue value, String name) {
		if (value.id() != null) {
			return switch (this.content) {
				case "id" -> Answered.object("str", value.id());
				case "literal" -> Answered.object("str", (name != null) ? name : value.text());
				default -> Answered.object("id", value.id(), "name", (name != null) ? name : value.text());
			};
		}
		if (value.date() != null) {
			return date(value.date());
		}
		if (value.number() != null) {
			boolean whole = value.number() instanceof Integer || value.number() instanceof Long;
			return whole ? Answered.object("int", value.number()) : Answered.object("float", value.number());
		}
		return Answered.object("str", value.text());
	}

	private Map<String, Object> date(HistoricalDate date) {
		return switch (this.dates) {
			case "year" -> Answered.object("int", date.year());
			case "edtf" -> Answered.object("str", date.edtf());
			default -> date.isExactDay() ? Answered.object("date", date.edtf() + "T00:00:00Z")
					: Answered.object("str", date.edtf());
		};
	}

}
