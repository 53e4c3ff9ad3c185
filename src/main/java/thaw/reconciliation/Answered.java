package thaw.reconciliation;

import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import tools.jackson.databind.json.JsonMapper;

/** Answers in JSON. */
final class Answered {

	/** Not the mapper of the pages: an empty list says that there is nothing. */
	private static final JsonMapper JSON = JsonMapper.builder().build();

	private Answered() {
	}

	static ResponseEntity<byte[]> json(Object answer) {
		return ResponseEntity.ok()
			.contentType(MediaType.APPLICATION_JSON)
			.header("X-Robots-Tag", "noindex")
			.body(JSON.writeValueAsBytes(answer));
	}

	/**
	 * An object whose fields stand in the order given, whatever machine writes it.
	 * @param fields names and values by turns
	 */
	static Map<String, Object> object(Object... fields) {
		Map<String, Object> object = new LinkedHashMap<>();
		for (int at = 0; at < fields.length; at += 2) {
			object.put((String) fields[at], fields[at + 1]);
		}
		return object;
	}

}
