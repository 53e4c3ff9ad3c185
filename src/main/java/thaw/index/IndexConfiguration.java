package thaw.index;

import org.apache.lucene.search.IndexSearcher;
import org.springframework.boot.hibernate.autoconfigure.HibernatePropertiesCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import thaw.words.Analysis;

/** Tells Hibernate Search what to index, and how. */
@Configuration(proxyBeanMethods = false)
class IndexConfiguration {

	/**
	 * A query of the most words that are looked for, in all parts, holds more clauses
	 * than Lucene's default allows.
	 */
	private static final int MOST_CLAUSES = 4096;

	@Bean
	HibernatePropertiesCustomizer searchMapping() {
		IndexSearcher.setMaxClauseCount(MOST_CLAUSES);
		return (properties) -> {
			properties.put("hibernate.search.mapping.configurer", new IndexMapping());
			properties.put("hibernate.search.backend.analysis.configurer", new Analysis());
		};
	}

}
