package thaw.openapi;

import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** The addresses that answer with JSON, as the site routes them. */
@Component
class JsonRoutes {

	/** Answers only with what is wrong with the address. */
	private static final String ANY_OTHER = "{other";

	private final RequestMappingHandlerMapping requestMappingHandlerMapping;

	JsonRoutes(RequestMappingHandlerMapping requestMappingHandlerMapping) {
		this.requestMappingHandlerMapping = requestMappingHandlerMapping;
	}

	/**
	 * What is answered, by the addresses: {@code /people/{slug}.json}. Routes that differ
	 * in nothing but the form of a variable are one address.
	 */
	Map<String, List<Type>> byPath() {
		Map<String, List<Type>> routes = new TreeMap<>();
		this.requestMappingHandlerMapping.getHandlerMethods().forEach((mapping, method) -> {
			for (String pattern : mapping.getPatternValues()) {
				if (pattern.endsWith(".json") && !pattern.contains(ANY_OTHER)) {
					routes.computeIfAbsent(path(pattern), (path) -> new ArrayList<>()).add(answer(method));
				}
			}
		});
		return routes;
	}

	/** Without the forms of variables; a day, month or year is a date. */
	private static String path(String pattern) {
		String plain = pattern.replaceAll("\\{(\\w+):(?:[^{}]|\\{[^{}]*\\})*\\}", "{$1}");
		return plain.startsWith("/on/{") ? "/on/{date}.json" : plain;
	}

	private static Type answer(HandlerMethod method) {
		return method.getMethod().getGenericReturnType();
	}

}
