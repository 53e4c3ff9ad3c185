package thaw.opensearch;

import java.util.Locale;

/**
 * What our index is called in OpenSearch: {@code thaw-2026.1-0123456789abcdef}, after the
 * edition, for people, and the digest of what it holds; and the aliases that say in which
 * state our indexes are.
 *
 * @param prefix with which all names begin; alone, the alias of the newest index
 * @param index the name of this one
 */
record IndexNames(String prefix, String index) {

	private static final int LONGEST_EDITION = 40;

	/** The names for an edition whose index has that digest. */
	static IndexNames of(String prefix, String edition, String digest) {
		String plain = edition.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9.]+", "-");
		String brief = plain.substring(0, Math.min(plain.length(), LONGEST_EDITION));
		return new IndexNames(prefix, prefix + "-" + brief + "-" + digest);
	}

	/** The alias of all indexes of ours that are complete. */
	String complete() {
		return this.prefix + "-complete";
	}

	/**
	 * The alias that an index has while it is loaded. Documents are added through it
	 * alone: who was thought dead and has lost it adds none.
	 * @param loader who loads it
	 */
	String loadedBy(String loader) {
		return this.prefix + "-loading-" + loader;
	}

	/** Whether an alias says that its index is being loaded. */
	boolean isLoading(String alias) {
		return alias.startsWith(loadedBy(""));
	}

}
