package thaw.search;

import org.springframework.boot.hibernate.autoconfigure.HibernatePropertiesCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Tells Hibernate Search what to index, and how. */
@Configuration(proxyBeanMethods = false)
class SearchConfiguration {

	@Bean
	HibernatePropertiesCustomizer searchMapping() {
		return (properties) -> {
			properties.put("hibernate.search.mapping.configurer", new IndexMapping());
			properties.put("hibernate.search.backend.analysis.configurer", new Analysis());
		};
	}

}
