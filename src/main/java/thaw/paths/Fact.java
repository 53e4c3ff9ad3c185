package thaw.paths;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import thaw.crossref.CrossReference;
import thaw.crossref.Entry;
import thaw.crossref.Kind;
import thaw.crossref.Ref;
import thaw.crossref.Relation;
import thaw.markup.Html;
import thaw.text.Prose;
import thaw.text.Typography;
import thaw.ties.Tie;
import thaw.web.Link;

/**
 * What joins two records on a way.
 *
 * @param label in a few words, read in the direction of the way
 * @param sentence the fact, with titles of works in italics
 * @param date when, in words, or null
 * @param ground on what it rests
 * @param stated the record that states it
 * @param place where in it, or null
 * @param sources the source of the fact, or the first of the record that states it
 */
record Fact(String label, Html sentence, String date, Ground ground, Link stated, String place, List<Html> sources) {

	/** A relation between events is kept as the event pointed at has it. */
	private static final Map<String, String> FORWARD = Map.of("followed from", "led to", "included", "part of",
			"was answered by", "answered");

	/**
	 * A tie, read from one of the two.
	 * @param from the record from which the way comes
	 */
	static Fact of(Tie tie, Ref from) {
		boolean forward = tie.from().ref().equals(from);
		Entry file = (tie.from().ref().compareTo(tie.to().ref()) < 0) ? tie.from() : tie.to();
		return new Fact(forward ? tie.type().label() : tie.type().inverse(), tie.sentence(),
				(tie.date() != null) ? tie.date().words() : null, tie.certain() ? Ground.STATED : Ground.REPORTED,
				Link.to(file), null, List.of(tie.citationHtml()));
	}

	/**
	 * A pointer, read from one of the two.
	 * @param prose the text of the record that points
	 */
	static Fact of(CrossReference pointer, Ref from, Prose prose) {
		Entry stated = pointer.from();
		boolean forward = stated.ref().equals(from);
		boolean dated = stated.kind() == Kind.EVENT || stated.kind() == Kind.QUOTATION;
		return new Fact(label(pointer, forward), sentence(pointer),
				(dated && stated.date() != null) ? stated.date().words() : null,
				isMention(pointer) ? Ground.MENTIONED : Ground.STATED, Link.to(stated), pointer.anchor(),
				sources(prose));
	}

	private static boolean isMention(CrossReference pointer) {
		return pointer.relation() == Relation.MENTION || pointer.relation() == Relation.CITATION;
	}

	/** What a reader must be told of it; empty of a fact. */
	public String reservation() {
		return this.ground.reservation();
	}

	private static List<Html> sources(Prose prose) {
		List<Html> sources = prose.sources().isEmpty() ? prose.notes().stream().map((note) -> note.html()).toList()
				: prose.sources();
		return sources.stream().limit(1).toList();
	}

	private static String label(CrossReference pointer, boolean forward) {
		String detail = Objects.requireNonNullElse(pointer.detail(), "");
		return switch (pointer.relation()) {
			case PARTICIPANT -> forward ? "with" : "took part in";
			case RELATED -> forward ? FORWARD.getOrDefault(detail, detail) : detail;
			case SPEAKER -> forward ? "words of" : "said";
			case ADDRESSEE -> forward ? "said to" : "was told";
			case OCCASION -> forward ? "said at" : "heard";
			case WORK -> forward ? "stands in" : "holds";
			case HOLDER -> forward ? "held by" : "held";
			case TENURE -> forward ? "served in" : "included";
			case SUBJECT -> forward ? "about" : "subject of";
			case POSITION -> forward ? "answered by" : "has a view on";
			case PLACE -> forward ? "at" : "saw";
			case LIFE -> switch (detail) {
				case "born" -> forward ? "born in" : "birthplace of";
				case "died" -> forward ? "died in" : "place of death of";
				default -> forward ? "was at" : "held or housed";
			};
			case PART ->
				"seat".equals(detail) ? (forward ? "seated in" : "seat of") : forward ? "part of" : "has within it";
			case CITATION -> forward ? "rests on" : "is cited for";
			default -> forward ? "names" : "is named with";
		};
	}

	private static Html sentence(CrossReference pointer) {
		if (pointer.sentence() != null) {
			return pointer.sentence();
		}
		String from = pointer.from().titleHtml().markup();
		String to = pointer.to().titleHtml().markup();
		String detail = Typography.html(Objects.requireNonNullElse(pointer.detail(), "")).markup();
		return new Html(switch (pointer.relation()) {
			case PARTICIPANT -> to + " took part in “" + from + "”: " + detail + ".";
			case RELATED -> "“" + to + "” " + detail + " “" + from + "”.";
			case SPEAKER -> "The words " + from + " are those of " + to + ".";
			case ADDRESSEE -> "The words " + from + " were meant for " + to + ".";
			case OCCASION -> "The words " + from + " belong to “" + to + "”.";
			case WORK -> "The words " + from + " stand in " + to + ".";
			case HOLDER -> to + " was " + from + (detail.isEmpty() ? "." : ", " + detail + ".");
			case TENURE -> from + " at " + to + (detail.isEmpty() ? "." : ": " + detail + ".");
			case SUBJECT -> from + " is by or about " + to + ".";
			case POSITION -> to + " takes a position in “" + from + "”: " + detail + ".";
			case PLACE -> from + " took place at " + to + ".";
			case LIFE ->
				from + (detail.matches("born|died") ? (detail.equals("born") ? " was born in " : " died in ") + to
						: " was " + detail.replaceFirst(" here", " at " + to)) + ".";
			case PART -> from + ("seat".equals(detail) ? " had its seat in " : " is part of ") + to + ".";
			default -> from + " names " + to + ".";
		});
	}

}
