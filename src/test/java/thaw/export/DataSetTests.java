package thaw.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.transaction.annotation.Transactional;
import thaw.crossref.Entries;
import thaw.crossref.Kind;
import thaw.data.DataSet;

/** Rules that hold in every data set, whatever its kind. */
@SpringBootTest
@AutoConfigureMockMvc
@Transactional(readOnly = true)
class DataSetTests {

	/** A tag or a character reference of HTML. */
	private static final Pattern HTML = Pattern.compile("</?[a-zA-Z][^>]*>|&(?:[a-zA-Z]\\w*|#\\w+);");

	private final List<DataSet> sets;

	private final Entries entries;

	DataSetTests(@Autowired List<DataSet> sets, @Autowired Entries entries) {
		this.sets = sets;
		this.entries = entries;
	}

	@Test
	void everyKindHasOneDataSet() {
		assertThat(this.sets).filteredOn((set) -> set.name().equals(set.kind().segment()))
			.extracting(DataSet::kind)
			.containsExactlyInAnyOrder(Kind.values());
	}

	@Test
	void everyRecordIsInTheDataSetOfItsKind() {
		assertThat(this.sets).filteredOn((set) -> set.name().equals(set.kind().segment()))
			.allSatisfy((set) -> assertThat(rows(set)).extracting((row) -> row.get("id"))
				.containsAll(this.entries.findByKindOrderByPosition(set.kind())
					.stream()
					.map((entry) -> (Object) entry.ref().toString())
					.toList()));
	}

	@Test
	void allRowsOfASetHaveItsColumnsInOneOrder() {
		assertThat(this.sets).allSatisfy(
				(set) -> assertThat(rows(set).stream().map((row) -> List.copyOf(row.keySet()))).as(set.kind().plural())
					.containsOnly(List.copyOf(rows(set).get(0).keySet())));
	}

	@Test
	void allValuesOfAColumnAreOfOneType() {
		assertThat(this.sets).allSatisfy((set) -> rows(set).get(0).keySet().forEach((column) -> {
			Set<Class<?>> types = rows(set).stream()
				.map((row) -> row.get(column))
				.filter(Objects::nonNull)
				.map((value) -> (value instanceof List<?>) ? List.class : value.getClass())
				.collect(Collectors.toCollection(HashSet::new));
			assertThat(types).as(set.kind() + " " + column).hasSizeLessThanOrEqualTo(1);
		}));
	}

	@Test
	void everyTextIsPlain() {
		List<String> marked = this.sets.stream()
			.flatMap((set) -> rows(set).stream())
			.flatMap((row) -> row.entrySet()
				.stream()
				.flatMap((cell) -> texts(cell.getValue()).filter((text) -> HTML.matcher(text).find())
					.map((text) -> row.get("id") + " " + cell.getKey() + ": " + text)))
			.toList();
		assertThat(marked).isEmpty();
	}

	private static Stream<String> texts(Object value) {
		return (value instanceof List<?> list) ? list.stream().map(Object::toString)
				: Stream.ofNullable(value).map(Object::toString);
	}

	private static List<Map<String, Object>> rows(DataSet set) {
		return set.rows().stream().map((row) -> row.values("https://example.org")).toList();
	}

}
