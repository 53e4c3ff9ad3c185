package thaw.openapi;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import thaw.web.SiteAddress;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** What the site answers to programs: for tools as OpenAPI, for readers as a page. */
@Controller
class OpenApiController {

	private final ApiDescription description;

	private final SiteAddress address;

	/** Keeps what is empty: a required list of parameters may be. */
	private final JsonMapper mapper = JsonMapper.builder()
		.enable(SerializationFeature.INDENT_OUTPUT, SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
		.disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
		.build();

	OpenApiController(ApiDescription description, SiteAddress address) {
		this.description = description;
		this.address = address;
	}

	@GetMapping("/openapi.json")
	void document(HttpServletRequest request, HttpServletResponse response) throws IOException {
		response.setContentType("application/json");
		response.getOutputStream().write(this.mapper.writeValueAsBytes(this.description.of(this.address.of(request))));
	}

	@GetMapping({ "/data/api", "/data/api.json" })
	ApiPage page() {
		return ApiPage.of(this.description.of(""));
	}

}
