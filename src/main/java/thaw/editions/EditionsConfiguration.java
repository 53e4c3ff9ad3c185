package thaw.editions;

import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Adds to pages where their versions are found. */
@Configuration(proxyBeanMethods = false)
class EditionsConfiguration implements WebMvcConfigurer {

	private final MementoOfPages mementoOfPages;

	EditionsConfiguration(MementoOfPages mementoOfPages) {
		this.mementoOfPages = mementoOfPages;
	}

	@Override
	public void addInterceptors(InterceptorRegistry registry) {
		registry.addInterceptor(this.mementoOfPages);
	}

}
