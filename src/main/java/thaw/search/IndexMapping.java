package thaw.search;

import java.util.function.BiFunction;
import org.hibernate.Session;
import org.hibernate.search.engine.backend.document.DocumentElement;
import org.hibernate.search.mapper.orm.HibernateOrmExtension;
import org.hibernate.search.mapper.orm.mapping.HibernateOrmMappingConfigurationContext;
import org.hibernate.search.mapper.orm.mapping.HibernateOrmSearchMappingConfigurer;
import org.hibernate.search.mapper.pojo.bridge.TypeBridge;
import org.hibernate.search.mapper.pojo.bridge.binding.TypeBindingContext;
import org.hibernate.search.mapper.pojo.bridge.mapping.programmatic.TypeBinder;
import org.hibernate.search.mapper.pojo.bridge.runtime.TypeBridgeWriteContext;
import org.hibernate.search.mapper.pojo.mapping.definition.programmatic.ProgrammaticMappingConfigurationContext;
import thaw.crossref.Entry;
import thaw.quotations.Quotation;

/**
 * Which records are indexed: quotations by their dossiers, and every record by its card.
 */
final class IndexMapping implements HibernateOrmSearchMappingConfigurer {

	@Override
	public void configure(HibernateOrmMappingConfigurationContext context) {
		ProgrammaticMappingConfigurationContext mapping = context.programmaticMapping();
		index(mapping, Quotation.class,
				(quotation, session) -> QuotationSheet.of(quotation, RecordProse.paragraphs(quotation.ref(), session)));
		index(mapping, Entry.class, EntrySheet::of);
	}

	private static <T> void index(ProgrammaticMappingConfigurationContext mapping, Class<T> type,
			BiFunction<T, Session, Sheet> sheets) {
		mapping.type(type).indexed();
		mapping.type(type).binder(new SheetBinder<>(type, sheets));
	}

	private record SheetBinder<T>(Class<T> type, BiFunction<T, Session, Sheet> sheets) implements TypeBinder {

		@Override
		public void bind(TypeBindingContext context) {
			context.dependencies().useRootOnly();
			IndexFields fields = new IndexFields(context.indexSchemaElement(), context.typeFactory());
			context.bridge(this.type, new SheetBridge<>(fields, this.sheets));
		}

	}

	private record SheetBridge<T>(IndexFields fields, BiFunction<T, Session, Sheet> sheets) implements TypeBridge<T> {

		@Override
		public void write(DocumentElement document, T bridged, TypeBridgeWriteContext context) {
			Session session = context.extension(HibernateOrmExtension.get()).session();
			this.fields.write(this.sheets.apply(bridged, session), document);
		}

	}

}
