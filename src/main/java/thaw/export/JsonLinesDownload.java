package thaw.export;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import thaw.data.Table;
import thaw.data.Tables;
import thaw.downloads.Download;
import thaw.downloads.RunningSite;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Every record in its fullest form, an object a line: its kind, its JSON as at its
 * address, and the blocks of its text as plain words.
 */
@Component
@Profile(Download.PROFILE)
@Transactional(readOnly = true)
class JsonLinesDownload implements Download {

	private static final String ID = "id";

	private final Tables tables;

	private final JsonMapper mapper = JsonMapper.builder().build();

	JsonLinesDownload(Tables tables) {
		this.tables = tables;
	}

	@Override
	public String file() {
		return "thaw.jsonl.gz";
	}

	@Override
	public String title() {
		return "All records as JSON Lines";
	}

	@Override
	public String description() {
		return "Every record in its fullest form, one JSON object a line: its kind, all that its page says, and its text "
				+ "block by block in plain words.";
	}

	@Override
	public String type() {
		return "application/gzip";
	}

	@Override
	public void write(Path target, RunningSite site) throws IOException {
		try (Table records = open("records");
				Table texts = open("texts");
				OutputStream out = new BufferedOutputStream(new GZIPOutputStream(Files.newOutputStream(target)))) {
			Map<String, Object> block = texts.nextNamed();
			for (Map<String, Object> one = records.nextNamed(); one != null; one = records.nextNamed()) {
				List<Map<String, Object>> blocks = new ArrayList<>();
				while (block != null && block.get(ID).equals(one.get(ID))) {
					blocks.add(block);
					block = texts.nextNamed();
				}
				out.write(this.mapper.writeValueAsBytes(line(one, blocks, site)));
				out.write('\n');
			}
		}
	}

	/** Addresses are those of the record on the site, without its name. */
	private Table open(String name) {
		return Table.of(this.tables.named(name).orElseThrow(), "");
	}

	private JsonNode line(Map<String, Object> one, List<Map<String, Object>> blocks, RunningSite site)
			throws IOException {
		ObjectNode line = this.mapper.createObjectNode().put("kind", (String) one.get("kind"));
		line.setAll((ObjectNode) this.mapper.readTree(site.bytes(one.get("url") + ".json")));
		blocks.forEach((block) -> block.keySet().removeAll(List.of(ID, "url", "html")));
		line.set("blocks", this.mapper.valueToTree(blocks));
		return line;
	}

}
