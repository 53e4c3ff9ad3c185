package thaw.citing;

import de.undercouch.citeproc.csl.CSLItemData;
import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Works of every kind, to be cited. */
final class SampleWorks {

	private SampleWorks() {
	}

	/** By their names, in their order. */
	static Map<String, CSLItemData> all() throws IOException {
		try (InputStream file = SampleWorks.class.getResourceAsStream("/citing/works.json")) {
			List<Map<String, Object>> works = JsonMapper.builder().build().readValue(file, new TypeReference<>() {
			});
			Map<String, CSLItemData> all = new LinkedHashMap<>();
			works.stream().map(CSLItemData::fromJson).forEach((work) -> all.put(work.getId(), work));
			return all;
		}
	}

	static CSLItemData of(String name) throws IOException {
		return all().get(name);
	}

}
