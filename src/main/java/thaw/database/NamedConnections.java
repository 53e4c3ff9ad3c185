package thaw.database;

import com.zaxxer.hikari.HikariDataSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.stereotype.Component;

/**
 * Has the connections to a shared database say which edition they read: PostgreSQL lists
 * them by that name in {@code pg_stat_activity}, and an edition that any of them names is
 * not dropped.
 */
@Component
class NamedConnections implements BeanPostProcessor {

	private final ObjectProvider<EditionSchema> schema;

	NamedConnections(ObjectProvider<EditionSchema> schema) {
		this.schema = schema;
	}

	@Override
	public Object postProcessBeforeInitialization(Object bean, String name) {
		if (bean instanceof HikariDataSource pool) {
			this.schema.getObject()
				.name()
				.ifPresent((edition) -> pool.addDataSourceProperty("ApplicationName", edition));
		}
		return bean;
	}

}
