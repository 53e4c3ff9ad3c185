package thaw.index;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.hibernate.search.engine.search.sort.dsl.SearchSortFactory;
import org.hibernate.search.engine.search.sort.dsl.SortFinalStep;

/** How answers are sorted. */
public enum Sorting {

	RELEVANCE("Relevance"), DATE("Date"), SPEAKER("Speaker");

	/**
	 * Field by which equals stand: the standing of a quotation, the number of references
	 * to any other record, below zero.
	 */
	public static final String RANK = IndexFields.RANK;

	private final String label;

	Sorting(String label) {
		this.label = label;
	}

	/** As readers see it. */
	public String label() {
		return this.label;
	}

	/** As written in addresses. */
	public String parameter() {
		return name().toLowerCase(Locale.ROOT);
	}

	/** The one that is written so in addresses. */
	public static Optional<Sorting> of(String parameter) {
		return Arrays.stream(values()).filter((sorting) -> sorting.parameter().equals(parameter)).findFirst();
	}

	/** Equals stand by standing, the strongest first, then by date, then by id. */
	public SortFinalStep by(SearchSortFactory sort) {
		return switch (this) {
			case RELEVANCE -> sort.composite((by) -> by.add(sort.score())
				.add(sort.field(IndexFields.RANK))
				.add(sort.field(IndexFields.DATE))
				.add(sort.field(IndexFields.ID)));
			case DATE -> sort.composite((by) -> by.add(sort.field(IndexFields.DATE)).add(sort.field(IndexFields.ID)));
			case SPEAKER -> sort.composite((by) -> by.add(sort.field(IndexFields.FILED))
				.add(sort.field(IndexFields.DATE))
				.add(sort.field(IndexFields.ID)));
		};
	}

}
