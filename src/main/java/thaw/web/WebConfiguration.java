package thaw.web;

import jakarta.servlet.Filter;
import java.util.List;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.tomcat.TomcatConnectorCustomizer;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.UrlHandlerFilter;
import org.springframework.web.method.support.HandlerMethodReturnValueHandler;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import thaw.content.Edition;

/** Settings of Spring MVC that hold for the whole site. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(Edition.class)
class WebConfiguration implements WebMvcConfigurer {

	/** More than fit in a header of 32 KB. */
	private static final int MOST_LANGUAGES = 16384;

	private final PageHandler pageHandler;

	WebConfiguration(PageHandler pageHandler) {
		this.pageHandler = pageHandler;
	}

	@Override
	public void addReturnValueHandlers(List<HandlerMethodReturnValueHandler> handlers) {
		handlers.add(this.pageHandler);
	}

	/**
	 * A reader may name as many languages as a header holds: the site has one, but Spring
	 * asks for theirs, and the container answers a list of over ten with 500.
	 */
	@Bean
	TomcatConnectorCustomizer languages() {
		return (connector) -> connector.setMaxLocaleCount(MOST_LANGUAGES);
	}

	/** An address with a slash at its end is the one without it. */
	@Bean
	FilterRegistrationBean<UrlHandlerFilter> trailingSlash() {
		return first(UrlHandlerFilter.trailingSlashHandler("/**").redirect(HttpStatus.MOVED_PERMANENTLY).build(), 2);
	}

	private static <T extends Filter> FilterRegistrationBean<T> first(T filter, int order) {
		FilterRegistrationBean<T> registration = new FilterRegistrationBean<>(filter);
		registration.setOrder(Ordered.HIGHEST_PRECEDENCE + order);
		return registration;
	}

}
