package thaw.crossref;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.List;

/** A list of short texts in one column, a line each. */
@Converter
public class LinesConverter implements AttributeConverter<List<String>, String> {

	@Override
	public String convertToDatabaseColumn(List<String> lines) {
		return (lines != null) ? String.join("\n", lines) : "";
	}

	@Override
	public List<String> convertToEntityAttribute(String column) {
		return (column != null) ? column.lines().toList() : List.of();
	}

}
