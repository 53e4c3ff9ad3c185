package thaw.openapi;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.databind.json.JsonMapper;

/**
 * What no class can say of the addresses: the words, the parameters with what they may
 * be, and the schemas of what is no page.
 *
 * @param operations what is answered at an address, by the address
 * @param parameters by their names here; an operation refers to them
 * @param schemas of answers that are no page of the site, and of problems
 */
record Wording(Map<String, Operation> operations, Map<String, Map<String, Object>> parameters,
		Map<String, Object> schemas) {

	/**
	 * Of one address.
	 *
	 * @param tag what it belongs to
	 * @param summary what is answered, in a few words
	 * @param parameters names of the parameters
	 * @param schema name of the schema of an answer that is no page, or null
	 * @param type media type, if it is not {@code application/json}
	 */
	record Operation(String tag, String summary, List<String> parameters, String schema, String type) {

	}

	static Wording read(JsonMapper mapper) {
		try (InputStream file = new ClassPathResource("openapi/wording.json").getInputStream()) {
			return mapper.readValue(file, Wording.class);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
