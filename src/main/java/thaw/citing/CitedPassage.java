package thaw.citing;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import thaw.text.Note;
import thaw.text.Prose;

/**
 * What of a record's text can be cited by itself.
 *
 * @param id its fragment
 * @param words what it says, as plain text without notes; null of what stands outside the
 * text
 */
record CitedPassage(String id, String words) {

	private static final String PASSAGES = "p[id], li[id], tr[id], h2[id], h3[id]";

	/** Where a list of passages breaks off what one says. */
	private static final int MOST_WORDS = 14;

	/** All passages of a text, in the order of the page. */
	static List<CitedPassage> of(Prose prose) {
		List<CitedPassage> passages = new ArrayList<>();
		for (Element one : Jsoup.parseBodyFragment(Note.unmarked(prose.html()).markup()).select(PASSAGES)) {
			passages.add(new CitedPassage(one.id(), one.text()));
		}
		for (int i = 0; i < prose.disagreements().size(); i++) {
			String words = Jsoup.parseBodyFragment(Note.unmarked(prose.disagreements().get(i)).markup()).text();
			passages.add(new CitedPassage(prose.disagreementIds().get(i), words));
		}
		for (int i = 0; i < prose.unverified().size(); i++) {
			passages.add(new CitedPassage(prose.unverifiedIds().get(i), prose.unverified().get(i)));
		}
		return passages;
	}

	/** Its first words, enough to find it. */
	public String beginning() {
		String[] all = this.words.split(" ");
		return (all.length <= MOST_WORDS) ? this.words : String.join(" ", List.of(all).subList(0, MOST_WORDS)) + " …";
	}

}
