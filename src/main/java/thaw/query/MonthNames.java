package thaw.query;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/**
 * The names of months and seasons as people write them, English and Russian, whole or
 * abbreviated, in the cases in which dates stand.
 */
final class MonthNames {

	/** A month as the one group. */
	static final String MONTH = "(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|"
			+ "sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?|"
			+ "янв(?:ар[ьяе])?|февр?(?:ал[ьяе])?|мар(?:т[ае]?)?|апр(?:ел[ьяе])?|ма[йяе]|июн[ьяе]?|июл[ьяе]?|"
			+ "авг(?:уст[ае]?)?|сент?(?:ябр[ьяе])?|окт(?:ябр[ьяе])?|нояб?(?:р[ьяе])?|дек(?:абр[ьяе])?)\\.?+";

	/** A season as the one group. */
	static final String SEASON = "(winter|spring|summer|autumn|fall|зим[аыуой]{1,2}|весн[аыуой]{1,2}|"
			+ "лет(?:ом?|а)|осен(?:ью?|и))";

	/** A month in Roman numerals, whose X may be Cyrillic, as the one group. */
	static final String ROMAN = "([xх]i{0,2}|i[xх]|iv|vi{0,3}|i{1,3})";

	private static final List<String> BEGINNINGS = List.of("jan янв", "feb фев", "mar мар", "apr апр",
			"may май мая мае", "jun июн", "jul июл", "aug авг", "sep сен", "oct окт", "nov ноя", "dec дек");

	private static final List<String> NUMERALS = List.of("i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x",
			"xi", "xii");

	private static final List<String> SEASONS = List.of("wi зи", "sp ве", "su ле", "au fa ос");

	private MonthNames() {
	}

	/** The number of a month that is one of those, 1 to 12. */
	static int month(String name) {
		return placeOf(name.substring(0, 3), BEGINNINGS);
	}

	/** The number of a month in Roman numerals, 1 to 12. */
	static int roman(String numeral) {
		return placeOf(numeral.replaceAll("[хХ]", "x"), NUMERALS);
	}

	/** The number of a season that is one of those, 0 for winter to 3 for autumn. */
	static int season(String name) {
		return placeOf(name.substring(0, 2), SEASONS) - 1;
	}

	private static int placeOf(String word, List<String> names) {
		String lower = word.toLowerCase(Locale.ROOT);
		return IntStream.rangeClosed(1, names.size())
			.filter((place) -> List.of(names.get(place - 1).split(" ")).contains(lower))
			.findFirst()
			.orElseThrow();
	}

}
