package thaw.linkeddata;

import java.lang.Character.UnicodeScript;
import java.util.List;

/**
 * The names of a record, each in its language as far as that is certain: in English, in
 * its own language, and others. Of those, one in the letters of the own language is of
 * that language; whose romanisation or translation one in Latin letters is, nobody has
 * written down, so it bears no tag.
 *
 * @param english name used here
 * @param own name in its own language, or null
 * @param language BCP 47 tag of the own name, or null
 * @param others all others
 */
public record Names(String english, String own, String language, List<String> others) {

	/**
	 * Says them of a subject, the two first with one property and the rest with another.
	 */
	public Description of(Description subject, String name, String other) {
		subject.english(name, this.english).text(name, this.own, this.language);
		this.others.forEach((one) -> subject.text(other, one, language(one)));
		return subject;
	}

	private String language(String name) {
		UnicodeScript script = script(name);
		return (this.own != null && script != UnicodeScript.LATIN && script == script(this.own)) ? this.language : null;
	}

	private static UnicodeScript script(String name) {
		return name.codePoints()
			.filter(Character::isLetter)
			.mapToObj(UnicodeScript::of)
			.findFirst()
			.orElse(UnicodeScript.COMMON);
	}

}
