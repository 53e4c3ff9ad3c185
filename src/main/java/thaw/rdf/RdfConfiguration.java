package thaw.rdf;

import jakarta.servlet.http.HttpServletRequest;
import java.lang.reflect.Method;
import java.util.Arrays;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;
import org.springframework.util.ReflectionUtils;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import thaw.crossref.Kind;
import thaw.downloads.Download;

/** Routes the files of RDF. */
@Configuration(proxyBeanMethods = false)
class RdfConfiguration {

	@Bean
	@Profile(Download.PROFILE)
	Download wholeInNTriples(WholeGraph whole) {
		return new WholeGraphFile(RdfFormat.N_TRIPLES, whole);
	}

	@Bean
	@Profile(Download.PROFILE)
	Download wholeInTurtle(WholeGraph whole) {
		return new WholeGraphFile(RdfFormat.TURTLE, whole);
	}

	/**
	 * The address of a record with the ending of a format, for each kind: as pattern with
	 * a variable for the kind it would lose against the address of the record itself.
	 */
	@Bean
	InitializingBean rdfAddresses(RequestMappingHandlerMapping requestMappingHandlerMapping, RdfFiles files) {
		Method file = ReflectionUtils.findMethod(RdfFiles.class, "file", String.class, HttpServletRequest.class);
		String[] addresses = Arrays.stream(Kind.values())
			.flatMap((kind) -> Arrays.stream(RdfFormat.values())
				.map((format) -> kind.path() + "/{slug}" + format.extension()))
			.toArray(String[]::new);
		RequestMappingInfo mapping = RequestMappingInfo.paths(addresses)
			.methods(RequestMethod.GET)
			.options(requestMappingHandlerMapping.getBuilderConfiguration())
			.build();
		return () -> requestMappingHandlerMapping.registerMapping(mapping, files, file);
	}

}
