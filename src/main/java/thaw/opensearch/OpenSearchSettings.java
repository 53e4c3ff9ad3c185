package thaw.opensearch;

import java.net.URI;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where OpenSearch is and what is ours there.
 *
 * @param address of a node or of what stands before the nodes, without a path
 * @param user name for HTTP Basic, or empty for none
 * @param password of that user
 * @param prefix with which the names of our indexes begin, and the name of the alias of
 * the newest; lower-case letters, figures and hyphens
 */
@ConfigurationProperties("thaw.opensearch")
record OpenSearchSettings(@DefaultValue("http://127.0.0.1:9200") URI address, @DefaultValue("") String user,
		@DefaultValue("") String password, @DefaultValue("thaw") String prefix) {

	/** Refuses what OpenSearch would refuse later. */
	OpenSearchSettings {
		if (!prefix.matches("[a-z][a-z0-9-]*")) {
			throw new IllegalArgumentException("thaw.opensearch.prefix must be lower-case letters, figures and "
					+ "hyphens, beginning with a letter, and is “" + prefix + "”");
		}
		if (address.getHost() == null || address.getScheme() == null) {
			throw new IllegalArgumentException(
					"thaw.opensearch.address must be such as http://127.0.0.1:9200, and is “" + address + "”");
		}
	}

}
