package thaw.export;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import thaw.crossref.Entries;
import thaw.data.DataSet;
import thaw.web.BadRequest;
import thaw.web.Csv;
import thaw.web.SiteAddress;
import tools.jackson.databind.json.JsonMapper;

/** All records of a kind in one file, as the rooms offer them. */
@Controller
@Transactional(readOnly = true)
class DataController {

	private final List<DataSet> sets;

	private final Entries entries;

	private final SiteAddress address;

	/** Not the mapper of the pages: each row names each column, null where unknown. */
	private final JsonMapper json = JsonMapper.builder().build();

	DataController(List<DataSet> sets, Entries entries, SiteAddress address) {
		this.sets = sets.stream().sorted(Comparator.comparing(DataSet::kind).thenComparing(DataSet::name)).toList();
		this.entries = entries;
		this.address = address;
	}

	@GetMapping({ "/data", "/data.json" })
	DataPage data() {
		return new DataPage(this.sets.stream()
			.map((set) -> new DataPage.Item(set.label(), set.total(this.entries.countByKind(set.kind())),
					"/data/" + set.name() + ".csv", "/data/" + set.name() + ".json"))
			.toList());
	}

	@GetMapping("/data/{kind}.csv")
	ResponseEntity<byte[]> csv(@PathVariable String kind, HttpServletRequest request) {
		List<Map<String, Object>> rows = rows(kind, request);
		Stream<List<?>> names = rows.stream().limit(1).map((row) -> List.copyOf(row.keySet()));
		String table = Stream.concat(names, rows.stream().map(DataController::values))
			.map(Csv::line)
			.collect(Collectors.joining());
		return file(Csv.TYPE, kind + ".csv", table.getBytes(StandardCharsets.UTF_8));
	}

	private static List<?> values(Map<String, Object> row) {
		return row.values().stream().toList();
	}

	@GetMapping("/data/{kind}.json")
	ResponseEntity<byte[]> json(@PathVariable String kind, HttpServletRequest request) {
		return file("application/json", kind + ".json", this.json.writeValueAsBytes(rows(kind, request)));
	}

	private List<Map<String, Object>> rows(String name, HttpServletRequest request) {
		String site = this.address.of(request);
		return this.sets.stream()
			.filter((set) -> set.name().equals(name))
			.findFirst()
			.orElseThrow(() -> new BadRequest("There is no data set of that name; the page /data lists them all."))
			.rows()
			.stream()
			.map((row) -> row.values(site))
			.toList();
	}

	private static ResponseEntity<byte[]> file(String type, String name, byte[] bytes) {
		return ResponseEntity.ok()
			.contentType(MediaType.parseMediaType(type))
			.header("Content-Disposition", "inline; filename=\"" + name + "\"")
			.body(bytes);
	}

}
