package thaw.opensearch;

import java.util.Collection;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Changes of aliases that are made all at once or not at all. */
final class Aliases {

	private static final JsonMapper JSON = JsonMapper.builder().build();

	private final ObjectNode request = JSON.createObjectNode();

	private final ArrayNode actions = this.request.putArray("actions");

	/** Gives an index an alias. */
	Aliases add(String index, String alias) {
		this.actions.addObject().putObject("add").put("index", index).put("alias", alias);
		return this;
	}

	/** Takes it away; without it nothing of the whole is done. */
	Aliases remove(String index, String alias) {
		this.actions.addObject().putObject("remove").put("index", index).put("alias", alias).put("must_exist", true);
		return this;
	}

	/** Takes it away from several. */
	Aliases removeAll(Collection<String> indexes, String alias) {
		indexes.forEach((index) -> remove(index, alias));
		return this;
	}

	@Override
	public String toString() {
		return this.request.toString();
	}

}
