package thaw.search;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.hibernate.search.engine.search.sort.dsl.SearchSortFactory;
import org.hibernate.search.engine.search.sort.dsl.SortFinalStep;

/** How answers are sorted. */
enum Order {

	RELEVANCE("Relevance"), DATE("Date"), SPEAKER("Speaker");

	private final String label;

	Order(String label) {
		this.label = label;
	}

	String label() {
		return this.label;
	}

	/** As written in addresses. */
	String parameter() {
		return name().toLowerCase(Locale.ROOT);
	}

	static Optional<Order> of(String parameter) {
		return Arrays.stream(values()).filter((order) -> order.parameter().equals(parameter)).findFirst();
	}

	/** Equals stand by standing, the strongest first, then by date, then by id. */
	SortFinalStep by(SearchSortFactory sort) {
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
