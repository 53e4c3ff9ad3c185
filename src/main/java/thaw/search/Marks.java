package thaw.search;

import java.text.BreakIterator;
import java.util.Locale;
import thaw.index.IndexedText;
import thaw.query.Answer;
import thaw.text.Typography;

/** Marks in the texts of a record the words by which it was found. */
final class Marks {

	private static final int LONGEST_SNIPPET = 320;

	/** Lesser words are marked only within so long a run of found words. */
	private static final int SHORTEST_RUN = 3;

	private final Answer answer;

	Marks(Answer answer) {
		this.answer = answer;
	}

	/** The text as HTML with the words in {@code mark}. */
	String in(IndexedText text) {
		return between(text, 0, text.text().length());
	}

	private String between(IndexedText text, int from, int to) {
		StringBuilder html = new StringBuilder();
		int done = from;
		int last = text.first() + text.size();
		for (int place = text.first(); place < last;) {
			int end = place;
			boolean found = false;
			while (end < last && isMarked(end)) {
				found |= this.answer.isFound(end++);
			}
			if ((found || end - place >= SHORTEST_RUN) && text.start(place) >= from && text.end(end - 1) <= to) {
				html.append(escaped(text, done, text.start(place))).append("<mark>");
				done = text.end(end - 1);
				html.append(escaped(text, text.start(place), done)).append("</mark>");
			}
			place = Math.max(end, place + 1);
		}
		return html.append(escaped(text, done, to)).toString();
	}

	private boolean isMarked(int place) {
		return this.answer.isFound(place) || this.answer.isLesser(place);
	}

	private static String escaped(IndexedText text, int from, int to) {
		return Typography.escape(text.text().substring(Math.min(from, to), to));
	}

	/**
	 * The sentence of a text that holds the most of the query, marked; more where what is
	 * found runs over the end of a sentence.
	 */
	String snippet(IndexedText text) {
		BreakIterator breaks = BreakIterator.getSentenceInstance(Locale.UK);
		breaks.setText(text.text());
		int from = 0;
		int to = text.text().length();
		int most = 0;
		int start = 0;
		for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
			if (!runsOver(text, end)) {
				int found = found(text, start, end);
				if (found > most) {
					most = found;
					from = start;
					to = end;
				}
				start = end;
			}
		}
		return shortened(text, from, to);
	}

	/** Whether the words on both sides of the end of a sentence are found. */
	private boolean runsOver(IndexedText text, int end) {
		for (int place = text.first() + 1; place < text.first() + text.size(); place++) {
			if (text.start(place) >= end) {
				return this.answer.isFound(place - 1) && this.answer.isFound(place);
			}
		}
		return false;
	}

	private int found(IndexedText text, int from, int to) {
		int found = 0;
		for (int place = text.first(); place < text.first() + text.size(); place++) {
			boolean inside = text.start(place) >= from && text.end(place) <= to;
			found += (inside && this.answer.isFound(place)) ? 1 : 0;
		}
		return found;
	}

	private String shortened(IndexedText text, int from, int to) {
		if (to - from <= LONGEST_SNIPPET) {
			return between(text, from, to).strip();
		}
		int first = firstFound(text, from);
		int start = Math.max(from, Math.min(first - LONGEST_SNIPPET / 3, to - LONGEST_SNIPPET));
		int end = Math.min(to, start + LONGEST_SNIPPET);
		return ((start > from) ? "… " : "") + between(text, start, end).strip() + ((end < to) ? " …" : "");
	}

	private int firstFound(IndexedText text, int from) {
		for (int place = text.first(); place < text.first() + text.size(); place++) {
			if (text.start(place) >= from && this.answer.isFound(place)) {
				return text.start(place);
			}
		}
		return from;
	}

}
