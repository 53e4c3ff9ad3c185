package thaw.sources;

import de.undercouch.citeproc.csl.CSLItemData;
import de.undercouch.citeproc.csl.CSLName;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.web.util.HtmlUtils;
import thaw.text.Typography;

/**
 * Mends what citeproc-java 3.5 sets otherwise than the styles say, measured against
 * citeproc-js 2.4, and what the styles themselves say otherwise than their manuals.
 */
final class ProcessorFaults {

	/** All but the five that HTML reserves stand as they are. */
	private static final Pattern ENTITY = Pattern.compile("&(?!amp;|lt;|gt;|quot;|#39;)\\w+;");

	/** Where something is missing, the mark before or after it stays. */
	private static final Map<String, String> STRAY = new LinkedHashMap<>();
	static {
		STRAY.put(", , ", ", ");
		STRAY.put(". . ", ". ");
		STRAY.put(". , ", ". ");
		STRAY.put("(; ", "(");
		STRAY.put("(Editor)", "(Ed.)");
		STRAY.put("(Editors)", "(Eds.)");
		STRAY.put("(ed.)", "(Ed.)");
		STRAY.put("(eds.)", "(Eds.)");
		STRAY.put(", trans.)", ", Trans.)");
		STRAY.put("–0 AD", "–");
		STRAY.put("–0 C.E.", "–");
		STRAY.put(", Translated by", ", translated by");
		STRAY.put(", Originally published", ". Originally published");
		STRAY.put(", Circa ", ", circa ");
		STRAY.put(", Not after ", ", not after ");
		STRAY.put("(Not after ", "(not after ");
		STRAY.put(". not after ", ". Not after ");
		STRAY.put(".” not after ", ".” Not after ");
	}

	/** One who edits and translates is named once (CSL 1.0.2, "editortranslator"). */
	private static final Map<Pattern, String> EDITOR_IS_TRANSLATOR = Map.of(
			Pattern.compile("\\bed\\. ([^<(]+), trans\\. \\1(?=[ ,.])"), "ed. and trans. $1",
			Pattern.compile("Edited by ([^<(]+)[.,] [Tt]ranslated by \\1(?=[,.])"), "Edited and translated by $1",
			Pattern.compile("\\(([^()]+), (Eds?)\\.; \\1, Trans\\."), "($1, $2. &amp; Trans.");

	/** MLA keeps two digits of the last page: {@code pp. 803–04}. */
	private static final Pattern ONE_DIGIT = Pattern.compile("(pp\\. (?:[\\d–]+, )*)(\\d+0\\d)–(\\d)(?!\\d)");

	/** A date in words stands for the year and again for the rest of the date. */
	private static final Pattern WORDS_TWICE = Pattern.compile("\\(([^(),]+), \\1\\)");

	private static final Pattern FILED_UNDER_WHOLE = Pattern
		.compile("^(<cite>[^<]*</cite>\\. )<cite>([^<]*)</cite>(\\.?)");

	private ProcessorFaults() {
	}

	/**
	 * A citation as the processor sets it, with its faults mended and its styles as
	 * elements.
	 */
	static String mend(String html, CSLItemData item) {
		String mended = html.replaceAll("(?s)^\\s*<div class=\"csl-entry\">(.*)</div>\\s*$", "$1")
			.replaceAll("<span style=\"font-style: ?italic;?\">(.*?)</span>", "<cite>$1</cite>")
			.replaceAll(" style=\"[^\"]*\"", "");
		mended = ENTITY.matcher(mended)
			.replaceAll((sign) -> Matcher.quoteReplacement(HtmlUtils.htmlUnescape(sign.group())));
		for (Map.Entry<String, String> one : STRAY.entrySet()) {
			mended = mended.replace(one.getKey(), one.getValue());
		}
		for (Map.Entry<Pattern, String> one : EDITOR_IS_TRANSLATOR.entrySet()) {
			mended = one.getKey().matcher(mended).replaceFirst(one.getValue());
		}
		mended = WORDS_TWICE.matcher(mended).replaceAll("($1)");
		mended = partOfWhole(Capitals.restored(numbers(names(mended, item), item), item), item);
		return QuotationMarks.american(mended);
	}

	/** Between two, a comma stands before "and" only after a name that is inverted. */
	private static String names(String html, CSLItemData item) {
		CSLName[] names = (item.getAuthor() != null) ? item.getAuthor() : item.getEditor();
		if (names == null || names.length != 2 || names[0].getLiteral() == null) {
			return html;
		}
		String first = Typography.escape(names[0].getLiteral());
		return html.replace(first + ", and ", first + " and ").replace(first + ", &amp; ", first + " &amp; ");
	}

	/**
	 * Several numbers are "nos.", an edition has an ordinal, a volume is named as one
	 * wherever it stands.
	 */
	private static String numbers(String html, CSLItemData item) {
		String mended = ONE_DIGIT.matcher(html).replaceAll("$1$2–0$3");
		if (item.getIssue() != null && item.getIssue().matches("\\d+[–,-] ?\\d+.*")) {
			mended = mended.replace("no. " + item.getIssue(), "nos. " + item.getIssue());
		}
		if (item.getEdition() != null && item.getEdition().matches("\\d+")) {
			mended = mended.replaceAll("(?<!\\d)" + item.getEdition() + " ed\\.", ordinal(item.getEdition()) + " ed.");
		}
		return (item.getVolume() != null) ? volume(mended, item) : mended;
	}

	private static String ordinal(String number) {
		boolean teen = number.matches("\\d*1[123]");
		int last = teen ? 0 : Character.digit(number.charAt(number.length() - 1), 10);
		return number + List.of("th", "st", "nd", "rd", "th", "th", "th", "th", "th", "th").get(last);
	}

	/** Pages such as {@code cc997–1000} are lost after the volume. */
	private static String volume(String html, CSLItemData item) {
		String volume = Typography.escape(item.getVolume());
		String mended = html.replaceFirst(
				"</cite>((?:, [^<(]*)?)( \\([^()]*\\)), " + Pattern.quote(volume) + "(?=[.,])",
				"</cite>$1, vol. " + Matcher.quoteReplacement(volume) + "$2");
		boolean lost = item.getPage() != null && item.getPage().matches("\\D.*");
		return lost
				? mended.replace(", " + volume + ", ", ", " + volume + ":" + Typography.escape(item.getPage()) + ", ")
				: mended;
	}

	/**
	 * Where a date is doubtful, the style forgets the comma in a note between the title
	 * of a page and its site.
	 */
	static String siteAfterTitle(String note, CSLItemData item) {
		String site = Typography.escape(Objects.requireNonNullElse(item.getContainerTitle(), ""));
		return site.isEmpty() ? note : note.replaceFirst("(?iu)(&rdquo;|”) (?=" + Pattern.quote(site) + ",)", "$1, ");
	}

	/**
	 * Where a part without an author is filed under the whole, the processor forgets that
	 * it is a part, and sets its title in italics.
	 */
	private static String partOfWhole(String entry, CSLItemData item) {
		boolean filed = item.getAuthor() == null && item.getEditor() == null && item.getContainerTitle() != null;
		return filed ? FILED_UNDER_WHOLE.matcher(entry).replaceFirst("$1“$2”$3") : entry;
	}

}
