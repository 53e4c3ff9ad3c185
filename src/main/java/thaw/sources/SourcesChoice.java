package thaw.sources;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.springframework.util.MultiValueMap;
import thaw.crossref.Alphabet;
import thaw.web.BadRequest;

/**
 * Which works are listed, all of it in the address.
 *
 * @param letter under which they are filed, or an empty text for all
 * @param grade what kind of witness they are, as {@link Grade#slug()}, or an empty text
 * @param page from 1
 */
record SourcesChoice(String letter, String grade, int page) {

	/** More works than these stand on several pages. */
	static final int SIZE = 200;

	/**
	 * Reads the parameters of a request.
	 * @throws BadRequest if one has a value that cannot be
	 */
	static SourcesChoice of(MultiValueMap<String, String> parameters) {
		String letter = Objects.requireNonNullElse(parameters.getFirst("letter"), "");
		String grade = Objects.requireNonNullElse(parameters.getFirst("grade"), "");
		String page = Objects.requireNonNullElse(parameters.getFirst("page"), "1");
		if (!grade.isEmpty() && Arrays.stream(Grade.values()).noneMatch((one) -> one.slug().equals(grade))) {
			throw new BadRequest("Grades are " + Arrays.stream(Grade.values()).map(Grade::slug).toList() + ".");
		}
		if (letter.codePointCount(0, letter.length()) > 1) {
			throw new BadRequest("Works are filed under one letter, such as letter=T.");
		}
		if (!page.matches("[1-9]\\d{0,3}")) {
			throw new BadRequest("Pages are counted 1, 2, 3 and so on; there is no such page.");
		}
		return new SourcesChoice(letter.isEmpty() ? "" : Alphabet.letter(letter), grade, Integer.parseInt(page));
	}

	/** Whether all works are meant. */
	public boolean isOfAll() {
		return this.letter.isEmpty() && this.grade.isEmpty();
	}

	boolean includes(SourcesPage.Item work) {
		return (this.letter.isEmpty() || this.letter.equals(Alphabet.letter(work.name())))
				&& (this.grade.isEmpty() || this.grade.equals(work.gradeSlug()));
	}

	/** The address of the same choice with other values. */
	String with(String otherLetter, String otherGrade, int otherPage) {
		List<String> parameters = new ArrayList<>();
		if (!otherLetter.isEmpty()) {
			parameters.add("letter=" + otherLetter);
		}
		if (!otherGrade.isEmpty()) {
			parameters.add("grade=" + otherGrade);
		}
		if (otherPage > 1) {
			parameters.add("page=" + otherPage);
		}
		return parameters.isEmpty() ? "/sources" : "/sources?" + String.join("&", parameters);
	}

}
