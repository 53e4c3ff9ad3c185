package thaw.index;

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
		index(mapping, Quotation.class, (quotation, session) -> QuotationDocument.of(quotation,
				EntryDocument.paragraphs(quotation.ref(), session)));
		index(mapping, Entry.class, EntryDocument::of);
	}

	private static <T> void index(ProgrammaticMappingConfigurationContext mapping, Class<T> type,
			BiFunction<T, Session, IndexDocument> documents) {
		mapping.type(type).indexed();
		mapping.type(type).binder(new DocumentBinder<>(type, documents));
	}

	private record DocumentBinder<T>(Class<T> type,
			BiFunction<T, Session, IndexDocument> documents) implements TypeBinder {

		@Override
		public void bind(TypeBindingContext context) {
			context.dependencies().useRootOnly();
			IndexFields fields = new IndexFields(context.indexSchemaElement(), context.typeFactory());
			context.bridge(this.type, new DocumentBridge<>(fields, this.documents));
		}

	}

	private record DocumentBridge<T>(IndexFields fields,
			BiFunction<T, Session, IndexDocument> documents) implements TypeBridge<T> {

		@Override
		public void write(DocumentElement document, T bridged, TypeBridgeWriteContext context) {
			Session session = context.extension(HibernateOrmExtension.get()).session();
			this.fields.write(this.documents.apply(bridged, session), document);
		}

	}

}
