package thaw.citing;

import de.undercouch.citeproc.csl.CSLItemData;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The work around a work and the place in it, in words, for where a format has no fields
 * for them: {@code Bundesgesetzblatt, no. 152, pp. 762–779}.
 */
final class Whole {

	private Whole() {
	}

	/** Empty if the work stands alone. */
	static String of(CSLItemData item) {
		boolean several = item.getPage() != null && item.getPage().matches(".*\\d[–,-].*");
		return joined(", ", item.getContainerTitle(), labelled("vol. ", item.getVolume()),
				labelled("no. ", item.getIssue()), labelled(several ? "pp. " : "p. ", item.getPage()));
	}

	/** Archive and shelfmark; empty if there is none. */
	static String archive(CSLItemData item) {
		return joined(", ", item.getArchive(), item.getArchiveLocation());
	}

	private static String labelled(String label, String value) {
		return (value != null) ? label + value : null;
	}

	/**
	 * Joins what there is.
	 * @param parts may be null or empty
	 */
	static String joined(String separator, String... parts) {
		return Stream.of(parts)
			.filter((part) -> part != null && !part.isEmpty())
			.collect(Collectors.joining(separator));
	}

}
