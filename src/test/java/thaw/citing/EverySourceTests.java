package thaw.citing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.BiPredicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import thaw.crossref.Entries;
import thaw.crossref.Entry;
import thaw.crossref.Kind;
import thaw.sources.Source;
import thaw.sources.Sources;

/** What holds of the citations of every source, whatever it is. */
@SpringBootTest(properties = { "thaw.address=https://thaw.example", "thaw.edition.name=2026.1",
		"thaw.edition.date=2026-11-23" })
@AutoConfigureMockMvc
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EverySourceTests {

	private static final Pattern DOUBLE = Pattern
		.compile("[,;:] ?[,;:.]|(?<!\\.)\\.[\"”’]?\\.(?!\\.)|\\( ?\\)| [,;]|“ ?”");

	private static final Pattern CIRCA = Pattern
		.compile("\\d{4}\\?]|\\bca\\. \\d{4}|[Cc]irca ([A-Z0-9]\\w*\\.? )*\\d{4}");

	private static final Pattern YEAR = Pattern.compile("(?<!\\d)(?:1[89]|20)\\d\\d(?!\\d)");

	private final List<Source> all;

	private final Entries entries;

	private final Map<String, List<PrintedForm>> forms = new TreeMap<>();

	EverySourceTests(@Autowired Sources sources, @Autowired Entries entries) {
		this.all = sources.findAll();
		this.entries = entries;
	}

	@BeforeAll
	void setAll() {
		Styles styles = new Styles();
		this.all.forEach((source) -> this.forms.put(source.ref().slug(), PrintedForm.of(source, styles)));
	}

	@Test
	void noStopStandsTwice() {
		assertThat(broken((source, form) -> DOUBLE.matcher(form.textWithoutTitles(source.item())).find())).isEmpty();
	}

	@Test
	void quotationMarksClose() {
		assertThat(broken((source, form) -> count(form, '“') + count(form, '„') != count(form, '”')
				&& count(form, '“') != count(form, '”') + count(form, '„')))
			.isEmpty();
	}

	@Test
	void marksWithinMarksDiffer() {
		assertThat(broken((source, form) -> form.text().contains("““") || form.text().contains("””")
				|| form.text().contains("’”,") && !form.text().contains("‘")))
			.isEmpty();
	}

	@Test
	void textHasNoEntities() {
		assertThat(broken((source, form) -> form.html().matches(".*&(?!amp;|lt;|gt;|quot;|#39;)\\w+;.*"))).isEmpty();
		assertThat(this.all.stream().filter((source) -> files(source).matches("(?s).*&[a-z]{2,8};.*"))).isEmpty();
	}

	@Test
	void doubtIsSaidWhereThereIsDoubt() {
		assertThat(broken((source, form) -> isDated(form) && isDoubtful(source) != CIRCA.matcher(form.text()).find()))
			.isEmpty();
		assertThat(this.all.stream()
			.filter((source) -> isDoubtful(source) != Format.BIBTEX.write(List.of(source.item())).contains("~}")))
			.isEmpty();
		assertThat(this.all.stream()
			.filter((source) -> (source.issued() == null || isDoubtful(source) || isSpan(source)) != Format.RIS
				.write(List.of(source.item()))
				.contains("N1  - Date of issue:")))
			.isEmpty();
	}

	@Test
	void notesSayTheDoubtToo() {
		Map<String, String> names = this.entries.findByKindOrderByPosition(Kind.SOURCE)
			.stream()
			.collect(Collectors.toMap((entry) -> entry.ref().toString(), Entry::title));
		assertThat(this.all.stream()
			.filter((source) -> isDoubtful(source) != names.get(source.ref().toString())
				.matches(".*\\((about .*|.*\\?|.* or .*)\\)")))
			.isEmpty();
	}

	@Test
	void spansAreSaidWhole() {
		assertThat(broken((source, form) -> isDated(form) && isSpan(source)
				&& source.issued().earliest().getYear() < source.issued().latest().getYear()
				&& !form.text().matches(".*" + source.issued().year() + "–.*")))
			.isEmpty();
	}

	@Test
	void noYearIsInvented() {
		assertThat(broken((source, form) -> !years(source.csl()).containsAll(years(form.text())))).isEmpty();
		assertThat(this.all.stream().filter((source) -> !years(source.csl()).containsAll(years(files(source)))))
			.isEmpty();
	}

	@Test
	void whatHasNoDateSaysSo() {
		assertThat(broken((source, form) -> source.issued() == null && "APA".equals(form.style())
				&& !form.text().contains("(n.d.)")))
			.isEmpty();
		assertThat(this.all.stream()
			.filter((source) -> source.issued() == null)
			.filter((source) -> !Format.BIBTEX.write(List.of(source.item())).contains("year = {n.d.}"))).isEmpty();
	}

	@Test
	void whoMadeItIsNamed() {
		assertThat(broken((source,
				form) -> source.item().getAuthor() != null && !form.text()
					.contains(Objects.requireNonNullElse(source.item().getAuthor()[0].getFamily(),
							source.item().getAuthor()[0].getLiteral()))))
			.isEmpty();
	}

	@Test
	void noFileNamesThisSite() {
		assertThat(this.all.stream().filter((source) -> files(source).contains("thaw.example"))).isEmpty();
	}

	private List<String> broken(BiPredicate<Source, PrintedForm> rule) {
		return this.all.stream()
			.flatMap((source) -> this.forms.get(source.ref().slug())
				.stream()
				.filter((form) -> rule.test(source, form))
				.map((form) -> source.ref().slug() + ", " + form.style() + ": " + form.text()))
			.toList();
	}

	/** MLA leaves the date of a speech out. */
	private static boolean isDated(PrintedForm form) {
		return YEAR.matcher(form.text()).find();
	}

	private static boolean isDoubtful(Source source) {
		return source.issued() != null && source.issued().isDoubtful();
	}

	private static boolean isSpan(Source source) {
		return source.issued() != null && source.issued().edtf().contains("/");
	}

	private static String files(Source source) {
		return Arrays.stream(Format.values())
			.map((format) -> format.write(List.of(source.item())))
			.map((file) -> PrintedForm.ADDRESS.matcher(file).replaceAll(""))
			.collect(Collectors.joining("\n"));
	}

	/** The processor writes JSON in ASCII. */
	private static List<String> years(String text) {
		return YEAR.matcher(text.replaceAll("\\\\u[0-9a-f]{4}", " ")).results().map((year) -> year.group()).toList();
	}

	private static long count(PrintedForm form, char mark) {
		return form.text().chars().filter((sign) -> sign == mark).count();
	}

}
