package thaw.search;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import org.hibernate.search.engine.backend.document.DocumentElement;
import org.hibernate.search.engine.backend.document.IndexFieldReference;
import org.hibernate.search.engine.backend.document.model.dsl.IndexSchemaElement;
import org.hibernate.search.engine.backend.types.Aggregable;
import org.hibernate.search.engine.backend.types.Sortable;
import org.hibernate.search.engine.backend.types.dsl.IndexFieldTypeFactory;

/** The fields of the index, the same for all records. */
final class IndexFields {

	/** Sort fields. */
	static final String ID = "id";

	static final String DATE = "date";

	static final String RANK = "rank";

	static final String FILED = "filed";

	private final Map<Region, IndexFieldReference<String>> stems = new EnumMap<>(Region.class);

	private final Map<Region, IndexFieldReference<String>> words = new EnumMap<>(Region.class);

	private final Map<Region, IndexFieldReference<String>> names = new EnumMap<>(Region.class);

	private final Map<Facet, IndexFieldReference<String>> facets = new EnumMap<>(Facet.class);

	private final IndexFieldReference<String> id;

	private final IndexFieldReference<LocalDate> date;

	private final IndexFieldReference<Integer> rank;

	private final IndexFieldReference<String> filed;

	IndexFields(IndexSchemaElement schema, IndexFieldTypeFactory types) {
		for (Region region : Region.values()) {
			this.stems.put(region, text(schema, types, region.stems(), Analysis.STEMS));
			this.words.put(region, text(schema, types, region.words(), Analysis.WORDS));
			this.names.put(region, text(schema, types, region.names(), Analysis.KEYS));
		}
		for (Facet facet : Facet.values()) {
			this.facets.put(facet,
					schema.field(facet.parameter(), types.asString().aggregable(Aggregable.YES))
						.multiValued()
						.toReference());
		}
		this.id = schema.field(ID, types.asString().sortable(Sortable.YES)).toReference();
		this.date = schema.field(DATE, types.asLocalDate().sortable(Sortable.YES)).toReference();
		this.rank = schema.field(RANK, types.asInteger().sortable(Sortable.YES)).toReference();
		this.filed = schema.field(FILED, types.asString().sortable(Sortable.YES)).toReference();
	}

	private static IndexFieldReference<String> text(IndexSchemaElement schema, IndexFieldTypeFactory types, String name,
			String analyzer) {
		return schema.field(name, types.asString().analyzer(analyzer)).multiValued().toReference();
	}

	void write(Sheet sheet, DocumentElement document) {
		for (Region region : Region.values()) {
			for (String text : sheet.texts(region)) {
				document.addValue(this.stems.get(region), text);
				document.addValue(this.words.get(region), text);
			}
			document.addValue(this.names.get(region), String.join(" ", NamesInText.in(sheet.texts(region))));
		}
		this.facets.forEach((facet, field) -> sheet.values(facet).forEach((value) -> document.addValue(field, value)));
		document.addValue(this.id, sheet.id());
		document.addValue(this.date, sheet.date());
		document.addValue(this.rank, sheet.rank());
		document.addValue(this.filed, sheet.speaker());
	}

}
