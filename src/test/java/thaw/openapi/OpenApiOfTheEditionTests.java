package thaw.openapi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jsoup.Jsoup;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

/**
 * Every page that the sitemap lists is as JSON what the description says: of sources,
 * which are two thirds of all and alike, and of days every tenth.
 */
@SpringBootTest
@AutoConfigureMockMvc
class OpenApiOfTheEditionTests {

	private static final int OF_MANY = 10;

	private final MockMvc site;

	OpenApiOfTheEditionTests(@Autowired MockMvc site) {
		this.site = site;
	}

	@Test
	void everyTwinIsAsDescribed() throws Exception {
		Description description = new Description(read("/openapi.json").getContentAsString(StandardCharsets.UTF_8));
		String sitemap = read("/sitemap.xml").getContentAsString(StandardCharsets.UTF_8);
		List<String> pages = Jsoup.parse(sitemap, "", Parser.xmlParser()).select("loc").eachText();
		Set<String> faults = new TreeSet<>();
		int read = 0;
		for (int i = 0; i < pages.size(); i++) {
			String page = pages.get(i).replaceFirst("^https?://[^/]+", "");
			if (i % OF_MANY == 0 || !page.matches("/(?:sources|on)/.*")) {
				String twin = page.equals("/") ? "/index.json" : page + ".json";
				MockHttpServletResponse answer = read(twin);
				faults.addAll(description.faults(twin, answer.getStatus(), answer.getContentType(),
						answer.getContentAsString(StandardCharsets.UTF_8)));
				read++;
			}
		}
		assertThat(read).isGreaterThan(500);
		assertThat(faults).isEmpty();
	}

	private MockHttpServletResponse read(String address) throws Exception {
		return this.site.perform(get(address)).andReturn().getResponse();
	}

}
