package thaw.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.annotation.Transactional;
import thaw.crossref.Kind;
import thaw.data.DataSet;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What JSON-LD says of time, held against the dates of the records. */
@SpringBootTest
@AutoConfigureMockMvc
@Transactional(readOnly = true)
class LinkedDatesTests {

	/** The columns of all data sets that hold dates in EDTF. */
	private static final List<String> DATED = List.of("date", "born", "died", "founded", "dissolved", "issued");

	private static final Pattern EXACT_DAY = Pattern.compile("\\d{4}-\\d\\d-\\d\\d");

	/** Kinds whose pages are of nothing that has a date of its own. */
	private static final Set<Kind> UNDATED_PAGES = EnumSet.of(Kind.SERIES, Kind.CLAIM, Kind.OFFICE);

	private final MockMvc site;

	private final List<DataSet> sets;

	LinkedDatesTests(@Autowired MockMvc site, @Autowired List<DataSet> sets) {
		this.site = site;
		this.sets = sets;
	}

	/**
	 * An exact day cannot be told too exactly; of all others each date must be one that
	 * the record has.
	 */
	@Test
	void noDateIsFinerOrSurerThanTheRecord() {
		List<Map<String, Object>> inexact = this.sets.stream()
			.filter((set) -> set.kind() != null && set.isOneForEach() && !UNDATED_PAGES.contains(set.kind()))
			.flatMap((set) -> TableRows.of(set, "").stream())
			.filter((row) -> dates(row).anyMatch((date) -> !EXACT_DAY.matcher(date).matches()))
			.toList();
		assertThat(inexact).hasSizeGreaterThan(100)
			.allSatisfy((row) -> assertThat(linkedDates((String) row.get("url"))).as(row.get("id").toString())
				.isSubsetOf(dates(row).filter((date) -> !date.startsWith("["))
					.flatMap((date) -> Arrays.stream(date.split("/")))
					.toList()));
	}

	private static Stream<String> dates(Map<String, Object> row) {
		return DATED.stream().map(row::get).flatMap(Stream::ofNullable).map(Object::toString);
	}

	private List<String> linkedDates(String path) throws Exception {
		String page = this.site.perform(get(path)).andReturn().getResponse().getContentAsString(StandardCharsets.UTF_8);
		JsonNode record = JsonMapper.builder()
			.build()
			.readTree(Jsoup.parse(page).select("script[type=application/ld+json]").html())
			.at("/@graph/0/mainEntity");
		return record.properties()
			.stream()
			.filter((property) -> property.getKey().endsWith("Date") || property.getKey().startsWith("date"))
			.map((property) -> property.getValue().asString())
			.toList();
	}

}
