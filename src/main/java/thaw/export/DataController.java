package thaw.export;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import thaw.content.Edition;
import thaw.crossref.Entries;
import thaw.data.DataSet;
import thaw.data.Table;
import thaw.data.Tables;
import thaw.downloads.OfferedFiles;
import thaw.web.BadRequest;
import thaw.web.SiteAddress;

/** All records of a kind in one file, as the rooms offer them. */
@Controller
@Transactional(readOnly = true)
class DataController {

	private final Tables tables;

	private final Entries entries;

	private final SiteAddress address;

	private final Edition edition;

	private final OfferedFiles downloads;

	DataController(Tables tables, Entries entries, SiteAddress address, Edition edition, OfferedFiles downloads) {
		this.tables = tables;
		this.entries = entries;
		this.address = address;
		this.edition = edition;
		this.downloads = downloads;
	}

	@GetMapping({ "/data", "/data.json" })
	DataPage data() {
		return DataPage.of(this.tables.sets(), this::total, this.downloads.all());
	}

	private long total(DataSet set) {
		return (set.isOneForEach() && set.kind() != null) ? this.entries.countByKind(set.kind())
				: this.tables.rows(set);
	}

	@GetMapping("/data/{kind}.csv")
	void csv(@PathVariable String kind, HttpServletRequest request, HttpServletResponse response) throws IOException {
		write(TableForm.CSV, kind, ".csv", request, response);
	}

	@GetMapping("/data/{kind}.json")
	void json(@PathVariable String kind, HttpServletRequest request, HttpServletResponse response) throws IOException {
		write(TableForm.JSON, kind, ".json", request, response);
	}

	@GetMapping("/data/{kind}.jsonl")
	void jsonLines(@PathVariable String kind, HttpServletRequest request, HttpServletResponse response)
			throws IOException {
		write(TableForm.JSONL, kind, ".jsonl", request, response);
	}

	@GetMapping("/data/" + TableArchive.METADATA)
	void metadata(HttpServletRequest request, HttpServletResponse response) throws IOException {
		begin(response, "application/csvm+json", TableArchive.METADATA);
		response.getOutputStream().write(TableArchive.metadata(this.tables, this.address.of(request), this.edition));
	}

	@GetMapping("/data/thaw-csv.zip")
	void archive(HttpServletRequest request, HttpServletResponse response) throws IOException {
		begin(response, "application/zip", "thaw-csv.zip");
		TableArchive.write(this.tables, this.address.of(request), this.edition, response.getOutputStream());
	}

	private void write(TableForm form, String name, String extension, HttpServletRequest request,
			HttpServletResponse response) throws IOException {
		DataSet set = this.tables.named(name)
			.orElseThrow(() -> new BadRequest("There is no data set of that name; the page /data lists them all."));
		try (Table table = Table.of(set, this.address.of(request))) {
			begin(response, form.type(), name + extension);
			form.write(table, response.getOutputStream());
		}
	}

	private static void begin(HttpServletResponse response, String type, String name) {
		response.setContentType(type);
		response.setHeader(HttpHeaders.CONTENT_DISPOSITION, "inline; filename=\"" + name + "\"");
	}

}
