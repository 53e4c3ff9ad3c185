package thaw.web;

import java.util.List;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.MediaType;
import org.springframework.web.method.support.HandlerMethodReturnValueHandler;
import org.springframework.web.servlet.config.annotation.ContentNegotiationConfigurer;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.thymeleaf.spring6.view.ThymeleafViewResolver;
import thaw.content.Edition;

/** Settings of Spring MVC that hold for the whole site. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(Edition.class)
class WebConfiguration implements WebMvcConfigurer {

	private final PageHandler pageHandler;

	WebConfiguration(PageHandler pageHandler) {
		this.pageHandler = pageHandler;
	}

	@Override
	public void addReturnValueHandlers(List<HandlerMethodReturnValueHandler> handlers) {
		handlers.add(this.pageHandler);
	}

	/**
	 * At each address stands one form, kept for everybody: it is sent whatever a reader
	 * would rather have (RFC 9110, section 12.4.1, allows that in place of 406). Who asks
	 * a record for RDF is led to another address ({@link FormNegotiation}).
	 */
	@Override
	public void configureContentNegotiation(ContentNegotiationConfigurer forms) {
		forms.ignoreAcceptHeader(true).defaultContentType(MediaType.ALL);
	}

	/** Else the page for {@code /people/x.svg} would be sent as a picture. */
	@Bean
	SmartInitializingSingleton pagesAreHtml(ThymeleafViewResolver views) {
		return () -> views.setForceContentType(true);
	}

}
