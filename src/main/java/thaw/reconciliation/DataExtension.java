package thaw.reconciliation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import thaw.crossref.Entries;
import thaw.crossref.Entry;
import thaw.crossref.Ref;
import thaw.web.BadRequest;
import tools.jackson.databind.JsonNode;

/** Gives the values of properties for records (section 7 of the specification). */
@Component
class DataExtension {

	private static final int MOST_RECORDS = 500;

	private static final int MOST_PROPERTIES = 40;

	private final Facts facts;

	private final Entries entries;

	DataExtension(Facts facts, Entries entries) {
		this.facts = facts;
		this.entries = entries;
	}

	/**
	 * What is known of the records.
	 *
	 * @param meta the properties
	 * @param rows the values by record and property
	 */
	record Extension(List<Property> meta, Map<String, Map<String, List<Map<String, Object>>>> rows) {

	}

	/** A property with the settings in which it is wanted. */
	private record Wanted(Property property, ValueSettings settings) {

	}

	/**
	 * Answers a query. What is no record, or no property of a record, has no values.
	 * @param site address of the site, without a slash at the end
	 */
	Extension answer(JsonNode query, String site) {
		if (!query.path("ids").isArray() || !query.path("properties").isArray()) {
			throw new BadRequest("The parameter extend needs ids and properties, two arrays.");
		}
		if (query.path("ids").size() > MOST_RECORDS || query.path("properties").size() > MOST_PROPERTIES) {
			throw new TooMuch("Up to " + MOST_RECORDS + " ids and " + MOST_PROPERTIES + " properties are answered.");
		}
		List<Wanted> wanted = wanted(query.path("properties"));
		List<String> ids = QueryReader.texts(query.path("ids"));
		Map<String, Ref> records = this.entries.findByRefIn(ids)
			.stream()
			.filter((entry) -> RecordType.kinds().contains(entry.kind()))
			.collect(Collectors.toMap((entry) -> entry.ref().toString(), Entry::ref));
		Map<String, Map<String, List<PropertyValue>>> values = new LinkedHashMap<>();
		ids.forEach((id) -> values.put(id, values(Optional.ofNullable(records.get(id)), wanted)));
		return new Extension(wanted.stream().map(Wanted::property).toList(), written(values, wanted, site));
	}

	private List<Wanted> wanted(JsonNode properties) {
		Map<String, Property> known = this.facts.properties()
			.stream()
			.collect(Collectors.toMap(Property::id, Function.identity()));
		return QueryReader.stream(properties).map((one) -> {
			String id = one.path("id").asString("");
			return new Wanted(known.getOrDefault(id, new Property(id, id, null)),
					ValueSettings.of(one.path("settings")));
		}).toList();
	}

	private Map<String, List<PropertyValue>> values(Optional<Ref> record, List<Wanted> wanted) {
		Map<String, List<PropertyValue>> values = new LinkedHashMap<>();
		for (Wanted one : wanted) {
			String id = one.property().id();
			List<PropertyValue> all = record.map((ref) -> this.facts.values(ref, id)).orElse(List.of());
			int limit = one.settings().limit();
			values.put(id, (limit > 0) ? all.stream().limit(limit).toList() : all);
		}
		return values;
	}

	private Map<String, Map<String, List<Map<String, Object>>>> written(
			Map<String, Map<String, List<PropertyValue>>> values, List<Wanted> wanted, String site) {
		List<PropertyValue> all = new ArrayList<>();
		values.values().forEach((row) -> row.values().forEach(all::addAll));
		Map<String, String> names = this.facts.names(all);
		Map<String, Map<String, List<Map<String, Object>>>> rows = new LinkedHashMap<>();
		values.forEach((id, row) -> {
			Map<String, List<Map<String, Object>>> written = new LinkedHashMap<>();
			wanted.forEach((one) -> written.put(one.property().id(), row.get(one.property().id())
				.stream()
				.map((value) -> one.settings().written(addressed(value, one.property(), site), names.get(value.id())))
				.toList()));
			rows.put(id, written);
		});
		return rows;
	}

	private static PropertyValue addressed(PropertyValue value, Property property, String site) {
		return property.id().equals(Facts.ADDRESS) ? PropertyValue.text(site + value.text()) : value;
	}

}
