package thaw;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.aot.AotDetector;
import org.springframework.boot.SpringApplication;
import org.springframework.mock.env.MockEnvironment;

/** Settings that add parts or take some away are heeded by the package too. */
class PackagedChoicesTests {

	private final MockEnvironment settings = new MockEnvironment();

	@BeforeEach
	void packaged() {
		System.setProperty(AotDetector.AOT_ENABLED, "true");
	}

	@AfterEach
	void unpacked() {
		System.clearProperty(AotDetector.AOT_ENABLED);
	}

	private boolean areKept() {
		new PackagedChoices().postProcessEnvironment(this.settings, new SpringApplication());
		return AotDetector.useGeneratedArtifacts();
	}

	@ParameterizedTest
	@CsvSource({ "server.port, 8081, true", "thaw.content, file:/srv/thaw, true", "thaw.page-cache, true, true",
			"thaw.page-cache, false, false", "thaw.management.port, 18080, false" })
	void chosenAnewWhereASettingAsksForOthers(String setting, String value, boolean kept) {
		this.settings.setProperty(setting, value);
		assertThat(areKept()).isEqualTo(kept);
	}

	@Test
	void chosenAnewForAProfile() {
		this.settings.setActiveProfiles("postgres");
		assertThat(areKept()).isFalse();
	}

}
