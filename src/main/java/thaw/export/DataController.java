package thaw.export;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import thaw.crossref.Entries;
import thaw.crossref.Kind;
import thaw.web.BadRequest;
import thaw.web.Csv;
import thaw.web.SiteAddress;
import tools.jackson.databind.json.JsonMapper;

/** All records of a kind in one file. */
@Controller
@Transactional(readOnly = true)
class DataController {

	private final DataSets sets;

	private final Entries entries;

	private final SiteAddress address;

	private final JsonMapper json;

	DataController(DataSets sets, Entries entries, SiteAddress address, JsonMapper json) {
		this.sets = sets;
		this.entries = entries;
		this.address = address;
		this.json = json;
	}

	@GetMapping({ "/data", "/data.json" })
	DataPage data() {
		return new DataPage(Arrays.stream(Kind.values())
			.map((kind) -> new DataPage.Item(kind.plural(), this.entries.countByKind(kind),
					"/data/" + kind.segment() + ".csv", "/data/" + kind.segment() + ".json"))
			.toList());
	}

	@GetMapping("/data/{kind}.csv")
	ResponseEntity<byte[]> csv(@PathVariable String kind, HttpServletRequest request) {
		List<DataRow> rows = rows(kind, request);
		Stream<List<String>> names = rows.stream().limit(1).map((row) -> List.copyOf(row.values().keySet()));
		String table = Stream.concat(names, rows.stream().map(DataRow::texts))
			.map(Csv::line)
			.collect(Collectors.joining());
		return file(Csv.TYPE, kind + ".csv", table.getBytes(StandardCharsets.UTF_8));
	}

	@GetMapping("/data/{kind}.json")
	ResponseEntity<byte[]> json(@PathVariable String kind, HttpServletRequest request) {
		byte[] list = this.json.writeValueAsBytes(rows(kind, request).stream().map(DataRow::values).toList());
		return file("application/json", kind + ".json", list);
	}

	private List<DataRow> rows(String segment, HttpServletRequest request) {
		Kind kind = Arrays.stream(Kind.values())
			.filter((one) -> one.segment().equals(segment))
			.findFirst()
			.orElseThrow(() -> new BadRequest("There is no data set of that name; the page /data lists them all."));
		return this.sets.of(kind, this.address.of(request));
	}

	private static ResponseEntity<byte[]> file(String type, String name, byte[] bytes) {
		return ResponseEntity.ok()
			.contentType(MediaType.parseMediaType(type))
			.header("Access-Control-Allow-Origin", "*")
			.header("Content-Disposition", "inline; filename=\"" + name + "\"")
			.body(bytes);
	}

}
