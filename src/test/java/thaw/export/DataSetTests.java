package thaw.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.ArrayList;
import java.util.Collection;
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
import thaw.crossref.Entry;
import thaw.crossref.Kind;
import thaw.data.Column;
import thaw.data.ColumnMeanings;
import thaw.data.DataSet;
import thaw.data.Table;
import thaw.data.Tables;

/** Rules that hold in every table, whatever it tells of. */
@SpringBootTest
@AutoConfigureMockMvc
@Transactional(readOnly = true)
class DataSetTests {

	/** A tag or a character reference of HTML. */
	private static final Pattern HTML = Pattern.compile("</?[a-zA-Z][^>]*>|&(?:[a-zA-Z]\\w*|#\\w+);");

	private static final String SITE = "https://example.org";

	private final Tables tables;

	private final Entries entries;

	DataSetTests(@Autowired Tables tables, @Autowired Entries entries) {
		this.tables = tables;
		this.entries = entries;
	}

	@Test
	void everyKindHasATableOfItsRecords() {
		assertThat(this.tables.sets()).filteredOn((set) -> set.kind() != null && set.isOneForEach())
			.extracting(DataSet::kind, DataSet::name)
			.containsExactlyElementsOf(Stream.of(Kind.values()).map((kind) -> tuple(kind, kind.segment())).toList());
	}

	@Test
	void everyRecordHasOneRowInTheTableOfItsKind() {
		assertThat(this.tables.sets()).filteredOn((set) -> set.kind() != null && set.isOneForEach())
			.allSatisfy((set) -> assertThat(rows(set)).extracting((row) -> row.get("id"))
				.containsExactlyInAnyOrderElementsOf(this.entries.findByKindOrderByPosition(set.kind())
					.stream()
					.map((entry) -> (Object) entry.ref().toString())
					.toList()));
	}

	@Test
	void noKeyStandsTwice() {
		assertThat(this.tables.sets()).allSatisfy((set) -> {
			Table table = Table.of(set, "");
			assertThat(rows(set)).as(set.name())
				.isNotEmpty()
				.extracting((row) -> table.key().stream().map(row::get).toList())
				.doesNotHaveDuplicates();
		});
	}

	/** As keys lead: a name that no record has would break the import. */
	@Test
	void everyPermanentNameIsThatOfARecord() {
		Set<Object> names = this.entries.findAllByOrderByPosition()
			.stream()
			.map(Entry::ref)
			.map(Objects::toString)
			.collect(Collectors.toSet());
		Set<Object> named = new HashSet<>(cells(Column.Type.RECORD));
		assertThat(named).hasSizeGreaterThan(1000);
		assertThat(names).containsAll(named);
	}

	@Test
	void everyColumnSaysWhatItMeans() {
		List<String> unsaid = this.tables.sets()
			.stream()
			.flatMap((set) -> Table.of(set, "")
				.columns()
				.stream()
				.map(Column::name)
				.filter((column) -> ColumnMeanings.of(set.name(), column) == null)
				.map((column) -> set.name() + "." + column))
			.toList();
		assertThat(unsaid).isEmpty();
	}

	@Test
	void everyValueIsOfTheTypeOfItsColumn() {
		assertThat(cells(Column.Type.WHOLE)).allMatch(Long.class::isInstance);
		assertThat(cells(Column.Type.DECIMAL)).allMatch(Double.class::isInstance);
		assertThat(cells(Column.Type.TRUTH)).allMatch(Boolean.class::isInstance);
		assertThat(cells(Column.Type.DAY)).allMatch((day) -> day.toString().matches("-?\\d{4}-\\d\\d-\\d\\d"));
		assertThat(cells(Column.Type.TEXTS)).allMatch(List.class::isInstance);
	}

	/** Many readers cannot tell an empty text from none, and some take off blanks. */
	@Test
	void noTextIsEmptyOrHasBlanksAtItsEnds() {
		assertThat(Stream.of(Column.Type.TEXT, Column.Type.TEXTS, Column.Type.RECORDS)
			.flatMap((type) -> cells(type).stream())
			.flatMap(DataSetTests::texts)
			.filter((text) -> text.isEmpty() || !text.equals(text.strip()))).isEmpty();
	}

	@Test
	void everyTextIsPlain() {
		List<String> marked = this.tables.sets()
			.stream()
			.flatMap((set) -> rows(set).stream())
			.flatMap((row) -> row.entrySet()
				.stream()
				.filter((cell) -> !cell.getKey().equals("html"))
				.flatMap((cell) -> texts(cell.getValue()).filter((text) -> HTML.matcher(text).find())
					.map((text) -> row.get("id") + " " + cell.getKey() + ": " + text)))
			.toList();
		assertThat(marked).isEmpty();
	}

	private static Stream<String> texts(Object value) {
		return (value instanceof List<?> list) ? list.stream().map(Object::toString)
				: Stream.ofNullable(value).map(Object::toString);
	}

	/** The known values of all columns of a type. */
	private List<Object> cells(Column.Type type) {
		List<Object> cells = new ArrayList<>();
		for (DataSet set : this.tables.sets()) {
			try (Table table = Table.of(set, SITE)) {
				List<Column> columns = table.columns();
				for (List<Object> row = table.next(); row != null; row = table.next()) {
					for (int i = 0; i < row.size(); i++) {
						if (columns.get(i).type() == type && row.get(i) != null) {
							cells.add(row.get(i));
						}
					}
				}
			}
		}
		return cells;
	}

	private static Collection<Map<String, Object>> rows(DataSet set) {
		return TableRows.of(set, SITE);
	}

}
