package thaw.citing;

import jakarta.servlet.http.HttpServletRequest;
import java.lang.reflect.Method;
import java.util.Arrays;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.util.ReflectionUtils;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import thaw.crossref.Kind;

/** Routes the files of citations, and adds citations to the pages of records. */
@Configuration(proxyBeanMethods = false)
class CitingConfiguration implements WebMvcConfigurer {

	private final CitingOfPages citingOfPages;

	CitingConfiguration(CitingOfPages citingOfPages) {
		this.citingOfPages = citingOfPages;
	}

	@Override
	public void addInterceptors(InterceptorRegistry registry) {
		registry.addInterceptor(this.citingOfPages);
	}

	/**
	 * The address of a record with the ending of a format, for each kind: as pattern with
	 * a variable for the kind it would lose against the address of the record itself.
	 */
	@Bean
	InitializingBean citationFileAddresses(RequestMappingHandlerMapping requestMappingHandlerMapping,
			CitationFiles files) {
		Method file = ReflectionUtils.findMethod(CitationFiles.class, "file", String.class, HttpServletRequest.class);
		String[] addresses = Arrays.stream(Kind.values())
			.flatMap((kind) -> Arrays.stream(Format.values())
				.map((format) -> kind.path() + "/{slug}" + format.extension()))
			.toArray(String[]::new);
		RequestMappingInfo mapping = RequestMappingInfo.paths(addresses)
			.methods(RequestMethod.GET)
			.options(requestMappingHandlerMapping.getBuilderConfiguration())
			.build();
		return () -> requestMappingHandlerMapping.registerMapping(mapping, files, file);
	}

}
