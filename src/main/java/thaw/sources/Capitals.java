package thaw.sources;

import de.undercouch.citeproc.csl.CSLItemData;
import de.undercouch.citeproc.csl.CSLType;
import java.util.EnumSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import thaw.text.Typography;

/** Capitals of titles in a citation, as the works and sites have them themselves. */
final class Capitals {

	/** Types that stand in a book, whose title is set as that of any book. */
	private static final Set<CSLType> IN_BOOKS = EnumSet.of(CSLType.CHAPTER, CSLType.ENTRY, CSLType.ENTRY_ENCYCLOPEDIA,
			CSLType.SPEECH);

	private static final String BEFORE_CONTAINER = "(?<=^|<cite>|<i>|[”’.,/] |In |in )";

	private Capitals() {
	}

	static String restored(String html, CSLItemData item) {
		String restored = html;
		if (item.getContainerTitle() != null) {
			restored = of(restored, BEFORE_CONTAINER, item.getContainerTitle(), !IN_BOOKS.contains(item.getType()));
		}
		if (item.getOriginalTitle() != null) {
			restored = of(restored, "", item.getOriginalTitle(), true);
		}
		return (item.getTitle() != null) ? of(restored, "", item.getTitle(), false) : restored;
	}

	/**
	 * A title that has capitals keeps them: "The Inside Story" is no more "The inside
	 * Story" than it was on the cover.
	 * @param name whether it is the name of a periodical or a site, which has the
	 * capitals that it gives itself and no others: {@code r/ussr}
	 */
	private static String of(String html, String before, String title, boolean name) {
		String plain = Typography.escape(title);
		Matcher place = Pattern
			.compile(before + Pattern.quote(plain) + "(?![\\p{L}\\d])", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE)
			.matcher(html);
		StringBuilder set = new StringBuilder(html);
		for (boolean more = place.find(); more; more = name && place.find()) {
			for (int i = 0; i < plain.length(); i++) {
				char own = plain.charAt(i);
				if (name || Character.isUpperCase(own) || isNoHeadline(plain, i)) {
					set.setCharAt(place.start() + i, own);
				}
			}
		}
		return set.toString();
	}

	/** Russian has no headline style, and what follows an apostrophe is no word. */
	private static boolean isNoHeadline(String title, int i) {
		boolean inWord = i > 1 && "’.".indexOf(title.charAt(i - 1)) >= 0 && Character.isLetter(title.charAt(i - 2));
		boolean afterMark = i > 1 && title.charAt(i - 1) == '’' && title.charAt(i - 2) == '”';
		return inWord || afterMark || Character.UnicodeScript.of(title.charAt(i)) == Character.UnicodeScript.CYRILLIC;
	}

}
