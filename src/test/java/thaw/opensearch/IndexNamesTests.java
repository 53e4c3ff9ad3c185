package thaw.opensearch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IndexNamesTests {

	@Test
	void nameTheEditionAndWhatIsInIt() {
		IndexNames names = IndexNames.of("thaw", "2026.1", "0123456789abcdef");
		assertThat(names.index()).isEqualTo("thaw-2026.1-0123456789abcdef");
		assertThat(names.complete()).isEqualTo("thaw-complete");
		assertThat(names.loadedBy("me")).isEqualTo("thaw-loading-me");
		assertThat(names.isLoading("thaw-loading-me")).isTrue();
		assertThat(names.isLoading("thaw-complete")).isFalse();
	}

	/** OpenSearch: lower case, none of these signs, 255 bytes. */
	@ParameterizedTest
	@ValueSource(strings = { "Second edition / 2026, \"*?<>|#: \\", "Издание второе", "..", "" })
	void areNamesWhateverTheEditionIsCalled(String edition) {
		assertThat(IndexNames.of("thaw", edition.repeat(50), "0123456789abcdef").index()).matches("thaw-[a-z0-9.-]+")
			.hasSizeLessThan(100);
	}

	@Test
	void settingsThatOpenSearchWouldRefuseAreRefused() {
		URI address = URI.create("http://127.0.0.1:9200");
		assertThat(new OpenSearchSettings(address, "", "", "thaw-2").prefix()).isEqualTo("thaw-2");
		assertThatIllegalArgumentException().isThrownBy(() -> new OpenSearchSettings(address, "", "", "Thaw"))
			.withMessageContaining("thaw.opensearch.prefix");
		assertThatIllegalArgumentException()
			.isThrownBy(() -> new OpenSearchSettings(URI.create("localhost:9200"), "", "", "thaw"))
			.withMessageContaining("thaw.opensearch.address");
	}

}
