package thaw.text;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import tools.jackson.databind.json.JsonMapper;

/** A set text in one column, as JSON: it is read whole or not at all. */
@Converter(autoApply = true)
public class ProseConverter implements AttributeConverter<Prose, String> {

	private static final JsonMapper JSON = JsonMapper.builder().build();

	@Override
	public String convertToDatabaseColumn(Prose prose) {
		return (prose != null) ? JSON.writeValueAsString(prose) : null;
	}

	@Override
	public Prose convertToEntityAttribute(String json) {
		return (json != null) ? JSON.readValue(json, Prose.class) : null;
	}

}
