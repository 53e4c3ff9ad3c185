package thaw.index;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.hibernate.search.engine.backend.document.DocumentElement;
import org.hibernate.search.engine.backend.document.IndexFieldReference;
import org.hibernate.search.engine.backend.document.model.dsl.IndexSchemaElement;
import org.hibernate.search.engine.backend.types.Aggregable;
import org.hibernate.search.engine.backend.types.Sortable;
import org.hibernate.search.engine.backend.types.dsl.IndexFieldTypeFactory;
import thaw.crossref.Alphabet;
import thaw.words.Analysis;
import thaw.words.NamesInText;

/** The fields of the index, the same for all records. */
final class IndexFields {

	/** Sort fields. */
	static final String ID = "id";

	static final String DATE = "date";

	static final String RANK = "rank";

	static final String FILED = "filed";

	/** Field of the keys of the name under which a record is filed. */
	static final String SURNAME = "surname";

	private final Map<IndexedPart, IndexFieldReference<String>> stems = new EnumMap<>(IndexedPart.class);

	private final Map<IndexedPart, IndexFieldReference<String>> words = new EnumMap<>(IndexedPart.class);

	private final Map<IndexedPart, IndexFieldReference<String>> names = new EnumMap<>(IndexedPart.class);

	private final Map<Facet, IndexFieldReference<String>> facets = new EnumMap<>(Facet.class);

	private final IndexFieldReference<String> id;

	private final IndexFieldReference<LocalDate> date;

	private final IndexFieldReference<Integer> rank;

	private final IndexFieldReference<String> filed;

	private final IndexFieldReference<String> surname;

	IndexFields(IndexSchemaElement schema, IndexFieldTypeFactory types) {
		for (IndexedPart part : IndexedPart.values()) {
			this.stems.put(part, text(schema, types, part.stems(), Analysis.STEMS));
			this.words.put(part, text(schema, types, part.words(), Analysis.WORDS));
			this.names.put(part, text(schema, types, part.names(), Analysis.KEYS));
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
		this.surname = schema.field(SURNAME, types.asString().analyzer(Analysis.KEYS)).toReference();
	}

	private static IndexFieldReference<String> text(IndexSchemaElement schema, IndexFieldTypeFactory types, String name,
			String analyzer) {
		return schema.field(name, types.asString().analyzer(analyzer)).multiValued().toReference();
	}

	void write(IndexDocument from, DocumentElement document) {
		for (IndexedPart part : IndexedPart.values()) {
			for (String text : from.texts(part)) {
				document.addValue(this.stems.get(part), text);
				document.addValue(this.words.get(part), text);
			}
			document.addValue(this.names.get(part), String.join(" ", NamesInText.in(from.texts(part))));
		}
		this.facets.forEach((facet, field) -> from.values(facet).forEach((value) -> document.addValue(field, value)));
		document.addValue(this.id, from.id());
		document.addValue(this.date, from.date());
		document.addValue(this.rank, from.rank());
		document.addValue(this.filed, Alphabet.key(from.filed()));
		String surname = from.filed().split(",")[0];
		document.addValue(this.surname, String.join(" ", NamesInText.in(List.of(surname))));
	}

}
