package thaw.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.StreamSupport;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The whole site, asked as a reader asks it; one context for all tests of the search. */
@SpringBootTest
@AutoConfigureMockMvc
abstract class SearchTest {

	private static final JsonMapper JSON = JsonMapper.builder().build();

	@Autowired
	private MockMvc mvc;

	/** The answer at an address, with parameters given as name, value, name, value. */
	MockHttpServletResponse answer(String path, String... parameters) {
		var request = MockMvcRequestBuilders.get(path);
		for (int i = 0; i < parameters.length; i += 2) {
			request.queryParam(parameters[i], parameters[i + 1]);
		}
		try {
			return this.mvc.perform(request).andReturn().getResponse();
		}
		catch (Exception ex) {
			throw new AssertionError(path + " " + Arrays.toString(parameters), ex);
		}
	}

	/** The text of the answer at an address that may hold a query. */
	String get(String address) {
		try {
			return text(this.mvc.perform(MockMvcRequestBuilders.get(java.net.URI.create(address)))
				.andReturn()
				.getResponse());
		}
		catch (Exception ex) {
			throw new AssertionError(address, ex);
		}
	}

	static String text(MockHttpServletResponse response) {
		return new String(response.getContentAsByteArray(), StandardCharsets.UTF_8);
	}

	/** The quotations that answer, as JSON. */
	JsonNode quotations(String... parameters) {
		return json(text(answer("/quotations.json", parameters)));
	}

	static JsonNode json(String text) {
		return JSON.readTree(text);
	}

	/** The slugs of the answers of a page, in their order. */
	static List<String> slugs(JsonNode page) {
		return StreamSupport.stream(page.get("items").spliterator(), false)
			.map((item) -> item.get("id").asString().replace("quotation:", ""))
			.toList();
	}

	/** The lines of a test file, without comments. */
	static List<String> lines(String name) {
		try (var in = SearchTest.class.getResourceAsStream("/search/" + name)) {
			return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines()
				.filter((line) -> !line.isBlank() && !line.startsWith("#"))
				.toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
