package thaw.openapi;

import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import thaw.content.Edition;
import thaw.crossref.Kind;
import thaw.crossref.Theme;
import thaw.data.DataSet;
import thaw.data.Table;
import thaw.data.Tables;
import thaw.web.Imprint;
import thaw.web.Page;
import tools.jackson.databind.json.JsonMapper;

/**
 * The site's JSON as OpenAPI 3.1.0 describes it: the addresses as the site routes them,
 * the schemas as its mapper writes, the words from a file. Made when it is asked for.
 */
@Component
class ApiDescription {

	private static final String DATA = "/data/{kind}.json";

	/** Tag of an address that the file of words does not know; a test finds it. */
	static final String UNDESCRIBED = "Others";

	private final JsonRoutes routes;

	private final Tables tables;

	private final JsonMapper mapper;

	private final Edition edition;

	ApiDescription(JsonRoutes routes, Tables tables, JsonMapper mapper, Edition edition) {
		this.routes = routes;
		this.tables = tables;
		this.mapper = mapper;
		this.edition = edition;
	}

	/**
	 * The document, ready to be written.
	 * @param site address of the site, without a slash at the end
	 */
	@Transactional(readOnly = true)
	public Map<String, Object> of(String site) {
		Wording wording = Wording.read(this.mapper);
		Schemas schemas = new Schemas(this.mapper);
		Map<String, Object> paths = new LinkedHashMap<>();
		this.routes.byPath().forEach((path, answers) -> {
			if (path.equals(DATA)) {
				this.tables.sets().forEach((set) -> table(set, schemas, paths));
			}
			else {
				Wording.Operation words = words(path, wording);
				paths.put(path, Map.of("get", operation(path, words, schema(words, answers, schemas))));
			}
		});
		Map<String, Object> named = new LinkedHashMap<>(wording.schemas());
		named.putAll(schemas.all());
		Map<String, Object> document = new LinkedHashMap<>();
		document.put("openapi", "3.1.0");
		document.put("info", info());
		document.put("servers", List.of(Map.of("url", site)));
		document.put("security", List.of());
		document.put("paths", paths);
		document.put("components",
				Map.of("schemas", named, "parameters", parameters(wording), "responses", problems()));
		return document;
	}

	private Map<String, Object> info() {
		return Map.of("title", Imprint.TITLE, "version", this.edition.name(), "description",
				"Every page of the site is also JSON, at its address with .json. What is empty is left out. Dates are EDTF; "
						+ "addresses are relative to the site; names of properties in Html end are HTML.");
	}

	/** Themes and kinds are those that there are. */
	private static Map<String, Object> parameters(Wording wording) {
		Map<String, Object> parameters = new LinkedHashMap<>(wording.parameters());
		Map<String, List<String>> allowed = Map.of("theme", Arrays.stream(Theme.values()).map(Theme::slug).toList(),
				"kind", Arrays.stream(Kind.values()).map(Kind::prefix).toList(), "segment",
				Arrays.stream(Kind.values()).map(Kind::segment).toList());
		allowed.forEach((name, values) -> {
			Map<String, Object> parameter = new LinkedHashMap<>(wording.parameters().get(name));
			parameter.put("schema", Map.of("type", "string", "enum", values));
			parameters.put(name, parameter);
		});
		return parameters;
	}

	/**
	 * What is said of an address: of lists and records of a kind by rule, of others in
	 * the file.
	 */
	private static Wording.Operation words(String path, Wording wording) {
		Wording.Operation said = wording.operations().get(path);
		if (said != null) {
			return said;
		}
		Kind kind = Arrays.stream(Kind.values())
			.filter((one) -> path.startsWith(one.path() + "/{slug}") || path.equals(one.path() + ".json"))
			.findFirst()
			.orElse(null);
		if (kind == null) {
			return new Wording.Operation(UNDESCRIBED, path, List.of(), null, null);
		}
		String label = kind.label().toLowerCase(Locale.ROOT);
		if (path.endsWith("/{slug}.csl.json")) {
			return new Wording.Operation("Citations", "How to cite a " + label + ", as CSL-JSON", List.of("slug"),
					"CslItems", "application/vnd.citationstyles.csl+json");
		}
		return path.endsWith("/{slug}.json")
				? new Wording.Operation("Records", "One " + label, List.of("slug"), null, null)
				: new Wording.Operation("Lists", "All records of the kind " + label, List.of(), null, null);
	}

	private Object schema(Wording.Operation words, List<Type> answers, Schemas schemas) {
		if (words.schema() != null) {
			return reference("schemas", words.schema());
		}
		List<Map<String, Object>> each = answers.stream()
			.map(this.mapper::constructType)
			.filter((type) -> type.isTypeOrSubTypeOf(Page.class))
			.distinct()
			.map(schemas::of)
			.toList();
		return (each.size() == 1) ? each.get(0) : Map.of("anyOf", each);
	}

	private void table(DataSet set, Schemas schemas, Map<String, Object> paths) {
		String name = "data." + set.name();
		try (Table table = Table.of(set, "")) {
			schemas.all().put(name, RowSchemas.of(table));
		}
		String path = DATA.replace("{kind}", set.name());
		Wording.Operation words = new Wording.Operation("Data", set.label() + " as a table", List.of(), null, null);
		paths.put(path,
				Map.of("get", operation(path, words, Map.of("type", "array", "items", reference("schemas", name)))));
	}

	private static Map<String, Object> operation(String path, Wording.Operation words, Object schema) {
		Map<String, Object> operation = new LinkedHashMap<>();
		operation.put("operationId", path.replaceAll("\\W+", "-").replaceAll("^-|-json$", ""));
		operation.put("tags", List.of(words.tag()));
		operation.put("summary", words.summary());
		operation.put("parameters", words.parameters().stream().map((name) -> reference("parameters", name)).toList());
		Map<String, Object> responses = new LinkedHashMap<>();
		String type = Objects.requireNonNullElse(words.type(), "application/json");
		responses.put("200", Map.of("description", words.summary(), "content", Map.of(type, Map.of("schema", schema))));
		responses.put("400", reference("responses", "BadRequest"));
		responses.put("404", reference("responses", "NotFound"));
		responses.put("503", reference("responses", "Unavailable"));
		operation.put("responses", responses);
		return operation;
	}

	private static Map<String, Object> problems() {
		List<List<String>> problems = new ArrayList<>();
		problems.add(List.of("BadRequest", "A parameter has a value that cannot be"));
		problems.add(List.of("NotFound", "There is nothing at the address; what may have been meant is named"));
		problems
			.add(List.of("Unavailable", "The site cannot answer at the moment; Retry-After says when to ask again"));
		Map<String, Object> responses = new LinkedHashMap<>();
		problems.forEach((one) -> responses.put(one.get(0), Map.of("description", one.get(1), "content",
				Map.of("application/problem+json", Map.of("schema", reference("schemas", "Problem"))))));
		return responses;
	}

	private static Map<String, Object> reference(String section, String name) {
		return Map.of("$ref", "#/components/" + section + "/" + name);
	}

}
