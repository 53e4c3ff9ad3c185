package thaw.days;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import thaw.dates.HistoricalDate;
import thaw.web.Csv;
import thaw.web.Link;

/** The offices of a day as comma-separated values, a line for each holder or vacancy. */
final class DayCsv {

	private static final List<String> COLUMNS = List.of("date", "group", "office", "url", "occupancy", "holder",
			"holderId", "from", "to", "acting", "standing");

	private DayCsv() {
	}

	/**
	 * The lines, after one of names.
	 * @param site address of the site, for absolute addresses
	 */
	static String of(DayPage page, String site) {
		StringBuilder csv = new StringBuilder(Csv.line(COLUMNS));
		for (OfficesOfDay.Group group : page.offices().groups()) {
			for (OfficesOfDay.Line line : group.lines()) {
				List<Object> office = Arrays.asList(page.date(), group.label(), line.office().name(),
						site + line.office().url(), line.occupancy());
				if (line.seats().isEmpty()) {
					csv.append(line(office, Arrays.asList(null, null, null, null, null, null)));
				}
				line.seats().forEach((seat) -> csv.append(line(office, values(seat))));
			}
		}
		return csv.toString();
	}

	private static List<Object> values(Seat seat) {
		Link holder = seat.holder();
		return Arrays.asList((holder != null) ? holder.name() : null, (holder != null) ? holder.id() : null,
				edtf(seat.from()), edtf(seat.to()), seat.acting(), seat.standing());
	}

	private static String edtf(HistoricalDate date) {
		return (date != null) ? date.edtf() : null;
	}

	private static String line(List<Object> office, List<Object> seat) {
		List<Object> all = new ArrayList<>(office);
		all.addAll(seat);
		return Csv.line(all);
	}

}
