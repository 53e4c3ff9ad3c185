package thaw.index;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import thaw.words.Analysis;

/** What is to be found of one record, whatever its kind. */
final class IndexDocument {

	private final String id;

	private final Map<IndexedPart, List<String>> texts = new EnumMap<>(IndexedPart.class);

	private final Map<Facet, List<String>> facets = new EnumMap<>(Facet.class);

	private LocalDate date;

	private int rank;

	private String filed = "";

	IndexDocument(String id) {
		this.id = id;
	}

	IndexDocument text(IndexedPart part, List<String> texts) {
		this.texts.put(part, texts.stream().filter(Objects::nonNull).map(Analysis::composed).toList());
		return this;
	}

	IndexDocument facet(Facet facet, List<String> values) {
		this.facets.put(facet, values.stream().filter(Objects::nonNull).distinct().toList());
		return this;
	}

	/**
	 * By what equals are ordered.
	 * @param rank the lower the earlier
	 * @param date first day it can mean, or null
	 * @param filed name under which it is filed, surname first
	 */
	IndexDocument order(int rank, LocalDate date, String filed) {
		this.rank = rank;
		this.date = date;
		this.filed = filed;
		return this;
	}

	String id() {
		return this.id;
	}

	/** The texts of a part in Unicode's composed form; empty if it has none. */
	List<String> texts(IndexedPart part) {
		return this.texts.getOrDefault(part, List.of());
	}

	List<String> values(Facet facet) {
		return this.facets.getOrDefault(facet, List.of());
	}

	LocalDate date() {
		return this.date;
	}

	int rank() {
		return this.rank;
	}

	String filed() {
		return this.filed;
	}

}
