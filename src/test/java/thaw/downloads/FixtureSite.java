package thaw.downloads;

import java.io.IOException;
import java.time.LocalDate;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import thaw.content.Edition;

/** The site over the fixture, as downloads read it. */
record FixtureSite(MockMvc site, String address) implements RunningSite {

	@Override
	public Edition edition() {
		return new Edition("2026.1", LocalDate.of(2026, 11, 23));
	}

	@Override
	public byte[] bytes(String path) throws IOException {
		try {
			MockHttpServletResponse answer = this.site.perform(MockMvcRequestBuilders.get(path))
				.andReturn()
				.getResponse();
			if (answer.getStatus() != 200) {
				throw new IOException(path + " answers " + answer.getStatus());
			}
			return answer.getContentAsByteArray();
		}
		catch (IOException ex) {
			throw ex;
		}
		catch (Exception ex) {
			throw new IOException(path, ex);
		}
	}

}
