package thaw.opensearch;

import java.io.IOException;

/** OpenSearch does not answer, or not so that it could be used. */
class OpenSearchAway extends IOException {

	OpenSearchAway(String what) {
		super(what);
	}

	OpenSearchAway(String what, Exception cause) {
		super(what, cause);
	}

}
