package thaw.sources;

import de.undercouch.citeproc.csl.CSLItemData;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import thaw.text.Typography;

/** Mends what citeproc-java 3.5 sets otherwise than the styles say. */
final class ProcessorFaults {

	private static final Map<String, String> MARKS = Map.of("&ldquo;", "“", "&rdquo;", "”", "&lsquo;", "‘", "&rsquo;",
			"’", "&ndash;", "–", "&mdash;", "—", "&hellip;", "…", "&nbsp;", "\u00A0", "&laquo;", "«", "&raquo;", "»");

	/** Where editors are missing and translators are not, the mark between them stays. */
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
	}

	private static final Pattern QUOTATION_MARK = Pattern.compile("[“”]");

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
		mended = replaced(replaced(mended, MARKS), STRAY);
		for (String title : Stream.of(item.getTitle(), item.getContainerTitle()).filter(Objects::nonNull).toList()) {
			mended = capitals(mended, Typography.escape(title));
		}
		return alternating(mended);
	}

	private static String replaced(String html, Map<String, String> replacements) {
		String result = html;
		for (Map.Entry<String, String> one : replacements.entrySet()) {
			result = result.replace(one.getKey(), one.getValue());
		}
		return result;
	}

	/**
	 * A title that has capitals keeps them: "The Inside Story" is no more "The inside
	 * Story" than it was on the cover.
	 */
	private static String capitals(String html, String title) {
		Matcher place = Pattern.compile(Pattern.quote(title), Pattern.CASE_INSENSITIVE).matcher(html);
		if (!place.find()) {
			return html;
		}
		StringBuilder set = new StringBuilder(html);
		for (int i = 0; i < title.length(); i++) {
			if (Character.isUpperCase(title.charAt(i))) {
				set.setCharAt(place.start() + i, title.charAt(i));
			}
		}
		return set.toString();
	}

	/** Quotation marks within quotation marks are single ones. */
	private static String alternating(String html) {
		AtomicInteger depth = new AtomicInteger();
		return QUOTATION_MARK.matcher(html).replaceAll((mark) -> {
			boolean opens = "“".equals(mark.group());
			int level = opens ? depth.getAndIncrement() : depth.decrementAndGet();
			return (level % 2 == 0) ? mark.group() : opens ? "‘" : "’";
		});
	}

	/**
	 * Where a part without an author is filed under the whole, the processor forgets that
	 * it is a part, and sets its title in italics.
	 * @param part how the title of a part is set, {@code $2} the title, {@code $3} its
	 * full stop
	 */
	static String partOfWhole(String entry, CSLItemData item, String part) {
		boolean filed = item.getAuthor() == null && item.getEditor() == null && item.getContainerTitle() != null;
		return filed ? FILED_UNDER_WHOLE.matcher(entry).replaceFirst("$1" + part) : entry;
	}

}
