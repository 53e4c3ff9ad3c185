package thaw.citing;

import de.undercouch.citeproc.csl.CSLItemData;
import de.undercouch.citeproc.csl.CSLItemDataBuilder;
import de.undercouch.citeproc.csl.CSLName;
import de.undercouch.citeproc.csl.CSLNameBuilder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import thaw.markup.Html;
import thaw.sources.Bibliography;
import thaw.text.Typography;

/** Sets works in the styles that readers are asked for, as safe HTML. */
@Component
class Styles {

	private static final String MLA = "modern-language-association";

	private static final String APA = "apa";

	private static final Pattern CYRILLIC_NAME = Pattern.compile("(\\p{IsCyrillic})\\p{IsCyrillic}+");

	/** Each is read once, when first needed, which takes a tenth of a second. */
	private final Map<String, Bibliography> styles = new ConcurrentHashMap<>();

	/** The first note that cites a work. */
	String note(Work work) {
		return Typography.withLanguage(new Html(style(Bibliography.CHICAGO).note(work.item(), work.locator())))
			.markup();
	}

	/** A work cited after another one that quotes it (Chicago, 14.260). */
	String note(Work original, Work quotedIn) {
		return note(original).replaceFirst("\\.$", "") + ", quoted in " + note(quotedIn);
	}

	/** A work in every style. */
	List<Citing.Form> forms(Work work) {
		return List.of(new Citing.Form("Chicago, note", note(work)),
				new Citing.Form("Chicago, bibliography", entry(Bibliography.CHICAGO, work.item())),
				new Citing.Form("MLA", entry(MLA, work.item())),
				new Citing.Form("APA", entry(APA, withInitials(work.item()))));
	}

	/** The processor shortens given names only where they are written in Latin. */
	private static CSLItemData withInitials(CSLItemData item) {
		return new CSLItemDataBuilder(item).author(withInitials(item.getAuthor()))
			.editor(withInitials(item.getEditor()))
			.translator(withInitials(item.getTranslator()))
			.build();
	}

	private static CSLName[] withInitials(CSLName[] names) {
		return (names == null) ? null : Arrays.stream(names)
			.map((name) -> (name.getGiven() == null) ? name
					: new CSLNameBuilder(name).given(CYRILLIC_NAME.matcher(name.getGiven()).replaceAll("$1.")).build())
			.toArray(CSLName[]::new);
	}

	private String entry(String style, CSLItemData item) {
		return Typography.withLanguage(new Html(style(style).entry(item))).markup();
	}

	private Bibliography style(String name) {
		return this.styles.computeIfAbsent(name, (missing) -> {
			try {
				return new Bibliography(missing);
			}
			catch (IOException ex) {
				throw new UncheckedIOException(ex);
			}
		});
	}

}
