package thaw.web;

import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * The scripts of the site by the hashes of their content. The policy of the site lets a
 * browser run these and nothing else, wherever it may come from; so each {@code script}
 * element must state the hash of its file as {@code integrity} (Content Security Policy
 * level 3, section 8.4).
 */
@Component
class Scripts {

	private final Map<String, String> hashes = new TreeMap<>();

	Scripts() throws IOException {
		for (Resource file : new PathMatchingResourcePatternResolver().getResources("classpath:/static/js/*.js")) {
			this.hashes.put("/js/" + file.getFilename(), hash(file.getContentAsByteArray()));
		}
	}

	/**
	 * The value of {@code integrity} for a script.
	 * @param path its address without the hash, {@code /js/suggest.js}
	 */
	public String integrity(String path) {
		return this.hashes.get(path);
	}

	/** What {@code script-src} allows on any page. */
	String allowed() {
		return allowed(this.hashes.values().stream());
	}

	/** What it allows on one page: the scripts that the page names by their hashes. */
	String allowedOn(String html) {
		return allowed(this.hashes.values().stream().filter(html::contains));
	}

	private static String allowed(Stream<String> hashes) {
		String all = hashes.map((hash) -> "'" + hash + "'").collect(Collectors.joining(" "));
		return all.isEmpty() ? "'none'" : all;
	}

	private static String hash(byte[] bytes) {
		try {
			return "sha256-" + Base64.getEncoder().encodeToString(MessageDigest.getInstance("SHA-256").digest(bytes));
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException("every Java platform has SHA-256", ex);
		}
	}

}
