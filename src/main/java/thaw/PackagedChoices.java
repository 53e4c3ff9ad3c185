package thaw;

import org.springframework.aot.AotDetector;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.core.env.ConfigurableEnvironment;

/**
 * Which parts the site has was settled when it was packaged for production. A setting,
 * wherever it stands, that adds parts or takes some away would be passed over in silence:
 * then Spring chooses anew, which takes a second longer.
 */
class PackagedChoices implements EnvironmentPostProcessor {

	@Override
	public void postProcessEnvironment(ConfigurableEnvironment settings, SpringApplication site) {
		if (AotDetector.useGeneratedArtifacts() && chooseOtherwise(settings)) {
			System.setProperty(AotDetector.AOT_ENABLED, "false");
		}
	}

	/** Whether settings ask for other parts than those of a start without any. */
	static boolean chooseOtherwise(ConfigurableEnvironment settings) {
		return settings.getActiveProfiles().length > 0 || settings.containsProperty("thaw.management.port")
				|| !settings.getProperty("thaw.page-cache", Boolean.class, true);
	}

}
