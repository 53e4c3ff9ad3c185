package thaw.downloads;

import org.springframework.boot.jetty.ConfigurableJettyWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/** Where the files are sent. */
@Configuration(proxyBeanMethods = false)
class DownloadsConfiguration {

	/** Next to the site itself, after what answers kept pages and refuses requests. */
	@Bean
	@Order(Ordered.HIGHEST_PRECEDENCE)
	WebServerFactoryCustomizer<ConfigurableJettyWebServerFactory> downloadHandler(OfferedFiles files) {
		return (factory) -> {
			if (!files.all().isEmpty()) {
				factory.addServerCustomizers(
						(server) -> server.setHandler(new DownloadHandler(server.getHandler(), files)));
			}
		};
	}

}
