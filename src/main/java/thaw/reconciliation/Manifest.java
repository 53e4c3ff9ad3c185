package thaw.reconciliation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import thaw.content.Edition;

/** What the service says of itself (section 3.1 of the specification). */
final class Manifest {

	/** Pixels of the frame in which a preview is shown. */
	static final int PREVIEW_WIDTH = 400;

	static final int PREVIEW_HEIGHT = 200;

	private Manifest() {
	}

	/**
	 * The manifest, ready to be written.
	 * @param site address of the site, without a slash at the end
	 */
	static Map<String, Object> of(String site, Edition edition) {
		Map<String, Object> manifest = new LinkedHashMap<>();
		manifest.put("versions", List.of("0.2"));
		manifest.put("name", "The Khrushchev Thaw");
		manifest.put("identifierSpace", site + "/id/");
		manifest.put("schemaSpace", site + "/data#");
		manifest.put("defaultTypes", RecordType.all());
		manifest.put("documentation", site + "/data#reconciliation");
		manifest.put("serviceVersion", edition.name());
		manifest.put("batchSize", ReconciliationController.MOST_QUERIES);
		manifest.put("view", Answered.object("url", site + "/id/{{id}}"));
		manifest.put("preview", Answered.object("url", site + "/reconcile/preview?id={{id}}", "width", PREVIEW_WIDTH,
				"height", PREVIEW_HEIGHT));
		manifest.put("suggest", Answered.object("entity", path(site, "/reconcile/suggest/entity"), "type",
				path(site, "/reconcile/suggest/type"), "property", path(site, "/reconcile/suggest/property")));
		manifest.put("extend", Answered.object("propose_properties", path(site, "/reconcile/extend/propose"),
				"property_settings", ValueSettings.offered()));
		return manifest;
	}

	private static Map<String, Object> path(String site, String path) {
		return Answered.object("service_url", site, "service_path", path);
	}

}
