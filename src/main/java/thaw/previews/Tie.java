package thaw.previews;

import java.util.Locale;
import thaw.crossref.CrossReference;
import thaw.crossref.Entry;
import thaw.crossref.Kind;
import thaw.crossref.Relation;
import thaw.ties.TieType;

/**
 * What joins a previewed record to another, said of the previewed one.
 *
 * @param pointer which of the two points, how, and in what role
 * @param other the record that is not previewed
 */
record Tie(CrossReference pointer, Entry other) {

	private boolean isPointedAtByOther() {
		return this.pointer.from().ref().equals(this.other.ref());
	}

	Relation relation() {
		return this.pointer.relation();
	}

	/**
	 * On the page of the other record, which therefore goes without its name where it
	 * can.
	 */
	String here() {
		return isPointedAtByOther() ? pointedAt() : pointing();
	}

	/**
	 * In a text that names the other record; null if the preview says as much already.
	 */
	String named() {
		boolean pointedAt = isPointedAtByOther();
		return switch (relation()) {
			case PARTICIPANT, TENURE, HOLDER, ADDRESSEE, OCCASION -> this.other.title() + " – " + role();
			case TIE -> tie();
			case RELATED -> pointedAt ? pointedAt() : pointing();
			case SPEAKER -> pointedAt ? this.other.title() + " – " + role() : null;
			case PLACE ->
				pointedAt ? this.other.title() + " – " + (isSpoken() ? "said here" : "took place here") : null;
			default -> null;
		};
	}

	private String pointedAt() {
		return switch (relation()) {
			case RELATED -> role() + " " + this.other.title().replaceFirst("^The ", "the ");
			case PLACE -> isSpoken() ? "where it was said" : "where it happened";
			case LIFE -> life();
			case PART -> "seat".equals(role()) ? role() : this.other.title() + " is part of it";
			case HOLDER -> "held it, " + role();
			case TIE -> tie();
			default -> role();
		};
	}

	private String pointing() {
		return switch (relation()) {
			case RELATED -> this.other.title() + " – " + role() + " it";
			case PLACE -> isSpoken() ? "said here" : "took place here";
			case LIFE -> role().matches("born|died") ? role() + " here" : role();
			case PART -> "seat".equals(role()) ? "has its seat here" : "part of " + this.other.title();
			case TENURE -> role();
			case OCCASION -> "said on this occasion";
			case TIE -> tie();
			case WORK -> "quoted from this work";
			default -> this.other.title() + " – " + role();
		};
	}

	/** The pointer says how the person pointed at is tied. */
	private String tie() {
		return (isPointedAtByOther() ? role() : TieType.turned(role())) + " " + this.other.title();
	}

	private String life() {
		return switch (role()) {
			case "born" -> "where " + this.other.title() + " was born";
			case "died" -> "where " + this.other.title() + " died";
			default -> this.other.title() + " – " + role();
		};
	}

	private boolean isSpoken() {
		return this.pointer.from().kind() == Kind.QUOTATION;
	}

	private String role() {
		String detail = this.pointer.detail();
		return (detail != null && !detail.isEmpty()) ? detail : relation().name().toLowerCase(Locale.ROOT);
	}

}
