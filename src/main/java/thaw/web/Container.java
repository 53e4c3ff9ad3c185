package thaw.web;

import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.eclipse.jetty.http.UriCompliance;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.Server;
import org.springframework.boot.jetty.ConfigurableJettyWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.concurrent.CustomizableThreadFactory;

/** What Jetty is told beyond its settings. */
@Configuration(proxyBeanMethods = false)
class Container {

	/**
	 * Threads that render: with more, they and not those who read kept pages would have
	 * the processor, and none would be faster, since a page waits for nothing but the
	 * processor and now and then the database.
	 */
	private static final int RENDERING = Math.max(2, Runtime.getRuntime().availableProcessors());

	/** How long a form may take to come in. */
	private static final Duration PATIENCE = Duration.ofSeconds(10);

	/** Threads for what is not kept. */
	@Bean(destroyMethod = "shutdown")
	ExecutorService rendering() {
		return Executors.newFixedThreadPool(RENDERING, new CustomizableThreadFactory("page-"));
	}

	@Bean
	WebServerFactoryCustomizer<ConfigurableJettyWebServerFactory> handlers(PageCache pages, SiteAddress address,
			ExecutorService rendering) {
		return (factory) -> factory.addServerCustomizers((server) -> {
			Handler site = server.getHandler();
			server.setErrorHandler(new RefusedRequests(site));
			Handler kept = new KeptPages(new ReadingOnly(site), pages, address, rendering);
			server.setHandler(new PostedForms(new MirroredPages(kept), rendering, PATIENCE));
			connections(server);
		});
	}

	/** What cannot be read in an address is told by the site, not by the server. */
	private static void connections(Server server) {
		HttpConfiguration http = server.getConnectors()[0]
			.getConnectionFactory(HttpConfiguration.ConnectionFactory.class)
			.getHttpConfiguration();
		http.addCustomizer(new ForwardedScheme());
		http.setUriCompliance(UriCompliance.UNSAFE);
	}

}
