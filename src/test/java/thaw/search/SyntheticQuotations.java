package thaw.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Quotations that nobody said, for measuring: copies of the real ones with their
 * evidence, in words drawn at random from all of them.
 */
final class SyntheticQuotations {

	private final JdbcTemplate jdbc;

	private final Random random = new Random(1956);

	private final List<String> slugs;

	private final List<String> english;

	private final List<String> russian;

	SyntheticQuotations(JdbcTemplate jdbc) {
		this.jdbc = jdbc;
		this.slugs = jdbc.queryForList("select slug from quotation order by slug", String.class);
		this.english = words("select text from quotation");
		this.russian = words("select original from quotation where original_language = 'ru'");
	}

	private List<String> words(String sql) {
		return this.jdbc.queryForList(sql, String.class)
			.stream()
			.flatMap((text) -> List.of(text.split("\\s+")).stream())
			.toList();
	}

	/** Adds copies until there are so many quotations. */
	void fillUpTo(int size) {
		int present = this.jdbc.queryForObject("select count(*) from quotation", Integer.class);
		for (int number = present; number < size; number++) {
			add(this.slugs.get(number % this.slugs.size()), "synthetic-" + number);
		}
	}

	private void add(String model, String slug) {
		String english = sentence(this.english);
		this.jdbc.update(
				"""
						insert into entry (ref, kind, slug, title, title_html, sort_title, position, blurb, names, date_edtf, earliest, latest)
						select ?, kind, ?, ?, title_html, sort_title, position, blurb, names, date_edtf, earliest, latest
						from entry where ref = ?""",
				"quotation:" + slug, slug, english, "quotation:" + model);
		copy("record_text", "ref", "quotation:" + slug, "quotation:" + model);
		copy("quotation", "slug", slug, model);
		this.jdbc.update(
				"update quotation set title = ?, text = ?, original = case when original is null then null else ? end, gist = ? where slug = ?",
				english, english + " " + sentence(this.english), sentence(this.russian), sentence(this.english), slug);
		for (String table : List.of("quotation_theme", "evidence", "variant")) {
			copy(table, "quotation_slug", slug, model);
		}
	}

	private void copy(String table, String key, String slug, String model) {
		String others = this.jdbc
			.queryForList("select column_name from information_schema.columns where lower(table_name) = ? "
					+ "and lower(column_name) <> ?", String.class, table, key)
			.stream()
			.collect(Collectors.joining(", "));
		this.jdbc.update("insert into " + table + " (" + key + ", " + others + ") select ?, " + others + " from "
				+ table + " where " + key + " = ?", slug, model);
	}

	private String sentence(List<String> words) {
		List<String> chosen = new ArrayList<>();
		for (int i = 0; i < 12; i++) {
			chosen.add(words.get(this.random.nextInt(words.size())));
		}
		return String.join(" ", chosen);
	}

}
