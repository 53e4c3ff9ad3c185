package thaw.dates;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** A date in one column, as EDTF. */
@Converter(autoApply = true)
public class HistoricalDateConverter implements AttributeConverter<HistoricalDate, String> {

	@Override
	public String convertToDatabaseColumn(HistoricalDate date) {
		return (date != null) ? date.edtf() : null;
	}

	@Override
	public HistoricalDate convertToEntityAttribute(String edtf) {
		return (edtf != null) ? HistoricalDate.parse(edtf) : null;
	}

}
