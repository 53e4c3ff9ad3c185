package thaw.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import thaw.crossref.Kind;
import thaw.crossref.Ref;
import thaw.markup.Html;
import thaw.text.Citation;
import thaw.text.Mention;
import thaw.text.ProseWriter;

/**
 * The works named in the front matter of a record: those its facts come from, and those
 * that it recommends.
 */
final class FrontCitations {

	/** How a citation in the front matter is written. */
	static final String FORM = "a citation such as \"@taubman-2003, p. 270\"";

	/** Kinds whose facts are cited elsewhere, or which are works themselves. */
	private static final Set<Kind> WITHOUT = Set.of(Kind.SOURCE, Kind.CHAPTER, Kind.QUOTATION, Kind.CLAIM,
			Kind.QUESTION, Kind.THEME, Kind.OFFICE);

	/** Works that a reader can be expected to look for. */
	private static final int MOST_READING = 6;

	private final Fields front;

	private final ProseWriter writer;

	FrontCitations(Fields front, ProseWriter writer) {
		this.front = front;
		this.writer = writer;
	}

	/**
	 * The {@code citations}, set; required of a record whose facts are cited nowhere
	 * else.
	 */
	List<Html> sources(Kind kind) {
		List<String> cited = this.front.texts("citations");
		if (cited.isEmpty() && !WITHOUT.contains(kind)) {
			this.front.report("citations", "nothing", "at least one citation such as \"@taubman-2003\"");
		}
		List<Html> sources = new ArrayList<>();
		for (String text : cited) {
			Citation.parse(text)
				.ifPresentOrElse((citation) -> sources.add(this.writer.citation(citation)),
						() -> this.front.report("citations", "'" + text + "'", FORM));
		}
		return sources;
	}

	/**
	 * The {@code further-reading}: works without a locator that support nothing in the
	 * record. Asked when all its texts have been set.
	 */
	List<Ref> furtherReading() {
		List<String> works = this.front.texts("further-reading");
		if (works.size() > MOST_READING) {
			this.front.report("further-reading", works.size() + " works", "at most " + MOST_READING);
		}
		Set<Ref> cited = this.writer.mentions().stream().map(Mention::target).collect(Collectors.toSet());
		List<Ref> reading = new ArrayList<>();
		for (String text : works) {
			Citation work = Citation.parse(text).filter((one) -> one.locator().isEmpty()).orElse(null);
			if (work == null) {
				this.front.report("further-reading", "'" + text + "'", "a work without a locator: \"@taubman-2003\"");
			}
			else if (cited.contains(work.source())) {
				this.front.report("further-reading", "'" + text + "', which a note cites", "a work that no note cites");
			}
			else {
				reading.add(work.source());
			}
		}
		return reading;
	}

}
