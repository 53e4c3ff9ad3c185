package thaw.openapi;

import com.networknt.schema.Error;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A description as OpenAPI has it, with a validator of JSON Schema 2020-12 behind it. */
final class Description {

	private static final String LOCATION = "https://thaw.example/schemas.json";

	private static final String COMPONENTS = "#/components/schemas/";

	private static final JsonMapper JSON = JsonMapper.builder().build();

	private final JsonNode document;

	private final SchemaRegistry registry;

	Description(String document) {
		this.document = JSON.readTree(document);
		String schemas = this.document.at("/components/schemas").toString().replace(COMPONENTS, "#/$defs/");
		this.registry = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12,
				(builder) -> builder.schemas(Map.of(LOCATION, "{\"$defs\":" + schemas + "}")));
	}

	/** The addresses, those with the fewest variables first. */
	List<String> paths() {
		Comparator<String> variables = Comparator.comparingLong((path) -> path.chars().filter((c) -> c == '{').count());
		return this.document.get("paths").propertyNames().stream().sorted(variables).toList();
	}

	/** The described address that an address without query is. */
	String pathOf(String address) {
		return paths().stream()
			.filter((path) -> path.equals(address) || matches(path, address))
			.findFirst()
			.orElseThrow(() -> new AssertionError(address + " is not described"));
	}

	private static boolean matches(String path, String address) {
		return address.matches(path.replace(".", "\\.").replaceAll("\\{[^}]+\\}", "[^/]+"));
	}

	/** What in an answer is not as described. */
	Set<String> faults(String address, int status, String contentType, String body) {
		JsonNode answer = this.document.get("paths").get(pathOf(address)).get("get").get("responses").get("" + status);
		if (answer.has("$ref")) {
			answer = this.document.at(answer.get("$ref").asString().substring(1));
		}
		String type = answer.get("content").propertyNames().iterator().next();
		Set<String> faults = new TreeSet<>();
		if (!contentType.startsWith(type)) {
			faults.add(contentType + " for " + type);
		}
		String schema = answer.get("content").get(type).get("schema").toString();
		List<Error> errors = this.registry.getSchema(JSON.readTree(schema.replace(COMPONENTS, LOCATION + "#/$defs/")))
			.validate(JSON.readTree(body));
		errors.forEach((error) -> faults.add(pathOf(address) + ": " + error));
		return faults;
	}

}
