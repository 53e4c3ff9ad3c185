package thaw.data;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** All tables of the reference: those of all kinds, then kind by kind. */
@Component
public class Tables {

	private final List<DataSet> sets;

	Tables(List<DataSet> sets) {
		this.sets = sets.stream()
			.sorted(Comparator.comparing(DataSet::kind, Comparator.nullsFirst(Comparator.naturalOrder()))
				.thenComparing((set) -> !set.isOneForEach())
				.thenComparing(DataSet::name))
			.toList();
	}

	/** What they are made of, in their order. */
	public List<DataSet> sets() {
		return this.sets;
	}

	/** The data set of a name, if there is one. */
	public Optional<DataSet> named(String name) {
		return this.sets.stream().filter((set) -> set.name().equals(name)).findFirst();
	}

	/** How many rows a data set has. Asked within a transaction. */
	public long rows(DataSet set) {
		try (var rows = set.rows()) {
			return rows.count();
		}
	}

}
