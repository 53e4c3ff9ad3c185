package thaw.text;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** A citation in a column is written as in content. */
@Converter(autoApply = true)
public class CitationConverter implements AttributeConverter<Citation, String> {

	@Override
	public String convertToDatabaseColumn(Citation citation) {
		return (citation != null) ? citation.toString() : null;
	}

	@Override
	public Citation convertToEntityAttribute(String column) {
		return (column != null) ? Citation.parse(column).orElseThrow() : null;
	}

}
