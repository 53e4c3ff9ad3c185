package thaw.web;

import org.springframework.stereotype.Component;
import thaw.dates.HistoricalDate;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.std.ToStringSerializer;

/** Dates in JSON are EDTF strings. */
@Component
class JsonDates extends SimpleModule {

	JsonDates() {
		addSerializer(HistoricalDate.class, ToStringSerializer.instance);
	}

}
