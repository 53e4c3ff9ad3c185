package thaw.openapi;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import thaw.web.Link;
import thaw.web.Page;

/**
 * The addresses that answer with JSON, for readers.
 *
 * @param groups what belongs together
 */
record ApiPage(List<Group> groups) implements Page {

	/** Addresses that belong together. */
	record Group(String name, List<Route> routes) {

	}

	/**
	 * One address.
	 *
	 * @param path with its variables in braces
	 * @param summary what is answered
	 * @param parameters names of what may be given
	 */
	record Route(String path, String summary, List<String> parameters) {

	}

	/** The page of a description. */
	static ApiPage of(Map<String, Object> description) {
		Map<String, List<Route>> groups = new TreeMap<>();
		((Map<?, ?>) description.get("paths")).forEach((path, item) -> {
			Map<?, ?> operation = (Map<?, ?>) ((Map<?, ?>) item).get("get");
			String group = ((List<?>) operation.get("tags")).get(0).toString();
			groups.computeIfAbsent(group, (name) -> new ArrayList<>())
				.add(new Route(path.toString(), operation.get("summary").toString(), names(operation)));
		});
		return new ApiPage(groups.entrySet().stream().map((one) -> new Group(one.getKey(), one.getValue())).toList());
	}

	private static List<String> names(Map<?, ?> operation) {
		return ((List<?>) operation.get("parameters")).stream()
			.map((parameter) -> ((Map<?, ?>) parameter).get("$ref").toString().replaceFirst(".*/", ""))
			.toList();
	}

	@Override
	public String template() {
		return "openapi/api";
	}

	@Override
	public String path() {
		return "/data/api";
	}

	@Override
	public String heading() {
		return "JSON for programs";
	}

	@Override
	public String description() {
		return "Every page of this reference on the Khrushchev Thaw is also JSON: its addresses, what may be asked of them, "
				+ "and their description as OpenAPI 3.1.";
	}

	@Override
	public List<Link> trail() {
		return List.of(Link.to("/about", "About"), Link.to("/data", "Data"));
	}

}
