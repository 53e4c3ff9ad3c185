package thaw.content;

import org.springframework.boot.context.properties.source.InvalidConfigurationPropertyValueException;

/** Neither has the build made the edition, nor does a setting name its files. */
class NoEdition extends InvalidConfigurationPropertyValueException {

	NoEdition() {
		super(ContentFolder.SETTING, "", "This build holds no edition: make it with ./mvnw process-classes, "
				+ "or name a folder such as file:src/main/resources/content.");
	}

}
