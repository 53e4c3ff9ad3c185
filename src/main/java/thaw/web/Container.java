package thaw.web;

import org.apache.coyote.http11.AbstractHttp11Protocol;
import org.springframework.boot.tomcat.ConfigurableTomcatWebServerFactory;
import org.springframework.boot.tomcat.TomcatConnectorCustomizer;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What Tomcat is told beyond its settings. */
@Configuration(proxyBeanMethods = false)
class Container {

	/** More than fit in a header of 32 KB. */
	private static final int MOST_LANGUAGES = 16384;

	/**
	 * A reader may name as many languages as a header holds: the site has one, but Spring
	 * asks for theirs, and the container answers a list of over ten with 500.
	 */
	@Bean
	TomcatConnectorCustomizer languages() {
		return (connector) -> connector.setMaxLocaleCount(MOST_LANGUAGES);
	}

	/** No thread waits for what a reader sends along, whatever the method. */
	@Bean
	WebServerFactoryCustomizer<ConfigurableTomcatWebServerFactory> unreadBodies() {
		return (factory) -> factory.addEngineValves(new UnreadBodies());
	}

	/** Parameters are those of the address, and nobody is bidden to send more. */
	@Bean
	TomcatConnectorCustomizer onlyAddresses() {
		return (connector) -> {
			connector.setParseBodyMethods("");
			((AbstractHttp11Protocol<?>) connector.getProtocolHandler()).setContinueResponseTiming("onRead");
		};
	}

}
