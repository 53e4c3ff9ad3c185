package thaw.reconciliation;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import thaw.crossref.Entries;
import thaw.crossref.Entry;
import thaw.crossref.Kind;
import thaw.crossref.Ref;
import thaw.data.Table;
import thaw.data.Tables;
import thaw.offices.Tenures;

/**
 * What is known of the records, property by property: the columns of their data sets, so
 * that a new column is a new property; of people, also their offices; of works, what
 * their descriptions say. The tables of a kind are read when first asked for, and given
 * up when nobody has asked for some minutes.
 */
@Component
class Facts {

	private static final Duration KEPT = Duration.ofMinutes(10);

	/** The property whose values are addresses on this site, without its own. */
	static final String ADDRESS = "url";

	private static final String OFFICES = "offices";

	/** What a second column has that names the record in the first. */
	private static final String ID = "Id";

	private static final Set<String> NO_PROPERTIES = Set.of("id");

	private final Tables tables;

	private final Tenures tenures;

	private final Entries entries;

	private final WorkDescriptions works;

	private final LoadingCache<Kind, Map<String, Map<String, Object>>> rows = Caffeine.newBuilder()
		.expireAfterAccess(KEPT)
		.softValues()
		.build(this::table);

	Facts(Tables tables, Tenures tenures, Entries entries, WorkDescriptions works) {
		this.tables = tables;
		this.tenures = tenures;
		this.entries = entries;
		this.works = works;
	}

	/** Addresses are put together by who knows the site's. */
	private Map<String, Map<String, Object>> table(Kind kind) {
		Map<String, Map<String, Object>> rows = new LinkedHashMap<>();
		this.tables.named(kind.segment()).ifPresent((set) -> {
			try (Table table = Table.of(set, "")) {
				for (Map<String, Object> row = table.nextNamed(); row != null; row = table.nextNamed()) {
					rows.put((String) row.get("id"), row);
				}
			}
		});
		return rows;
	}

	/** The properties of a kind, in the order of the columns. */
	List<Property> properties(Kind kind) {
		Set<String> columns = new LinkedHashSet<>();
		this.rows.get(kind).values().stream().limit(1).forEach((row) -> columns.addAll(row.keySet()));
		List<Property> properties = new ArrayList<>(columns.stream()
			.filter((column) -> !NO_PROPERTIES.contains(column))
			.filter((column) -> !(column.endsWith(ID) && columns.contains(without(column))))
			.map((column) -> Property.of(column, columns.contains(column + ID)))
			.toList());
		if (kind == Kind.SOURCE) {
			WorkDescriptions.PROPERTIES.forEach((property) -> properties.add(Property.of(property, false)));
		}
		if (kind == Kind.PERSON) {
			properties.add(Property.of(OFFICES, false));
		}
		return properties;
	}

	private static String without(String column) {
		return column.substring(0, column.length() - ID.length());
	}

	/** The properties of all kinds, each once. */
	List<Property> properties() {
		return RecordType.all()
			.stream()
			.flatMap((type) -> RecordType.kind(type.id()).stream())
			.flatMap((kind) -> properties(kind).stream())
			.collect(Collectors.toMap(Property::id, (one) -> one, (one, other) -> one, LinkedHashMap::new))
			.values()
			.stream()
			.toList();
	}

	/** The values that a record has of a property; none where none is known. */
	List<PropertyValue> values(Ref ref, String property) {
		if (ref.kind() == Kind.PERSON && property.equals(OFFICES)) {
			return this.tenures.heldBy(ref.toString()).stream().map(OfficeHeld::value).toList();
		}
		if (ref.kind() == Kind.SOURCE && WorkDescriptions.PROPERTIES.contains(property)) {
			return values(property, this.works.value(ref, property), null);
		}
		Map<String, Object> row = this.rows.get(ref.kind()).getOrDefault(ref.toString(), Map.of());
		return values(property, row.get(property), row.get(property + ID));
	}

	private static List<PropertyValue> values(String property, Object value, Object id) {
		Stream<?> all = (value instanceof Collection<?> several) ? several.stream() : Stream.of(value);
		return (value == null) ? List.of()
				: all.filter(Objects::nonNull).map((one) -> PropertyValue.of(property, one, (String) id)).toList();
	}

	/** The names of the records that are values, by their permanent names. */
	Map<String, String> names(Collection<PropertyValue> values) {
		Set<String> refs = values.stream().map(PropertyValue::id).filter(Objects::nonNull).collect(Collectors.toSet());
		return this.entries.findByRefIn(refs)
			.stream()
			.collect(Collectors.toMap((entry) -> entry.ref().toString(), Entry::title));
	}

}
