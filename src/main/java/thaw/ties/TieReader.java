package thaw.ties;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import thaw.content.Fields;
import thaw.content.Manuscript;
import thaw.content.RefOrWords;
import thaw.content.Row;
import thaw.content.Values;
import thaw.crossref.Kind;
import thaw.crossref.Ref;
import thaw.crossref.Relation;
import thaw.markup.Html;

/** Reads the {@code ties} of a person's file into rows. */
public final class TieReader {

	private static final String TYPES = "a type of tie, or its inverse";

	private static final List<String> KEYS = List.of("who", "date", "sentence", "certain");

	private TieReader() {
	}

	/**
	 * Writes the ties in the front matter of a person. A tie stands in the file of the
	 * one of the two whose slug comes first, so that none is stated twice.
	 */
	public static void read(Manuscript manuscript) {
		Set<String> stated = new HashSet<>();
		for (Fields tie : manuscript.front().maps("ties")) {
			tie(manuscript, tie);
			if (!stated.add(tie.raw("type") + " " + tie.raw("who") + " " + tie.raw("date"))) {
				tie.report("type", "'" + tie.raw("type") + "', which stands above with the same person and date",
						"each tie once");
			}
		}
	}

	private static void tie(Manuscript manuscript, Fields tie) {
		String written = tie.text("type");
		Optional<TieType> forward = TieType.ofSlug(written);
		TieType type = forward.or(() -> TieType.ofInverseSlug(written)).orElse(null);
		RefOrWords other = RefOrWords.NONE;
		if (type == null) {
			tie.report("type", "'" + written + "'", TYPES);
			KEYS.forEach(tie::has);
		}
		else {
			other = manuscript.target(tie, "who", false, Relation.TIE, said(type, forward.isPresent(), isCertain(tie)));
		}
		check(manuscript, tie, other.ref());
		if (type != null && other.ref() != null) {
			row(manuscript, tie, type, forward.isPresent() ? manuscript.ref() : other.ref(),
					forward.isPresent() ? other.ref() : manuscript.ref());
		}
		tie.reportUnread();
	}

	/** Of the person pointed at. */
	private static String said(TieType type, boolean forward, boolean certain) {
		return (certain ? "" : TieType.REPORTED) + (forward ? type.inverse() : type.label());
	}

	private static boolean isCertain(Fields tie) {
		return !tie.has("certain") || tie.flag("certain");
	}

	private static void check(Manuscript manuscript, Fields tie, Ref other) {
		tie.text("citation");
		if (other != null && other.kind() == Kind.PERSON && other.slug().compareTo(manuscript.ref().slug()) < 0) {
			tie.report("who", "'" + other + "', whose slug comes first",
					"the tie in the file of " + other + ", with the inverse type");
		}
	}

	private static void row(Manuscript manuscript, Fields tie, TieType type, Ref from, Ref to) {
		Values.sentence(tie, "sentence");
		Row row = manuscript.numberedRow("tie")
			.put("from_ref", from.toString())
			.put("to_ref", to.toString())
			.put("type", type.name())
			.putOrdered(tie.optionalDate("date"))
			.put("certain", isCertain(tie));
		Html sentence = manuscript.inline(tie, "sentence");
		row.put("sentence", sentence);
		manuscript.citation(row, tie, "citation");
	}

}
