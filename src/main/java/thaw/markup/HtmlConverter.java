package thaw.markup;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** HTML in a column is written as it is. */
@Converter(autoApply = true)
public class HtmlConverter implements AttributeConverter<Html, String> {

	@Override
	public String convertToDatabaseColumn(Html html) {
		return (html != null) ? html.markup() : null;
	}

	@Override
	public Html convertToEntityAttribute(String column) {
		return (column != null) ? new Html(column) : null;
	}

}
