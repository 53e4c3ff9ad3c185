package thaw.citing;

import de.undercouch.citeproc.csl.CSLItemData;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import thaw.sources.Source;

/**
 * A citation as readers see it.
 *
 * @param style in which style
 * @param html as the page has it
 * @param text its words without addresses
 */
record PrintedForm(String style, String html, String text) {

	static final Pattern ADDRESS = Pattern.compile("https?://\\S+");

	/** A source in every style of its page. */
	static List<PrintedForm> of(Source source, Styles styles) {
		List<PrintedForm> forms = new ArrayList<>();
		styles.forms(new Work(source.item(), "", Work.Role.SUBJECT))
			.forEach((form) -> forms.add(form(form.style(), form.html())));
		forms.add(form("bibliography", source.bibliography().markup()));
		return forms;
	}

	private static PrintedForm form(String style, String html) {
		return new PrintedForm(style, html, ADDRESS.matcher(Jsoup.parseBodyFragment(html).text()).replaceAll(""));
	}

	/** The stops of a title are its own. */
	String textWithoutTitles(CSLItemData item) {
		String without = this.text;
		for (String title : Arrays.asList(item.getTitle(), item.getContainerTitle(), item.getOriginalTitle())) {
			String words = (title != null) ? title.replaceAll("[“”„‘’«»]", ".") : "no title";
			without = Pattern
				.compile(Pattern.quote(words).replace(".", "\\E.\\Q"), Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE)
				.matcher(without)
				.replaceAll("Title");
		}
		return without;
	}

}
