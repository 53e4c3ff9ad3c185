package thaw.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import thaw.dates.HistoricalDate;

/** The scale of the timeline, and where its marks stand. */
class TimelineTests {

	private static EventLine event(String edtf, String lane) {
		return new EventLine("event:e" + edtf.hashCode(), "/events/e", "Something that happened",
				HistoricalDate.parse(edtf), null, "thaw", lane, List.of(), "It happened.");
	}

	@Test
	void placesDaysInProportion() {
		assertThat(Timeframe.THAW.fraction(LocalDate.of(1953, 1, 1))).isZero();
		assertThat(Timeframe.THAW.fraction(LocalDate.of(1959, 1, 1))).isCloseTo(0.5,
				org.assertj.core.data.Offset.offset(0.001));
		assertThat(Timeframe.THAW.fraction(LocalDate.of(1989, 1, 1))).isEqualTo(1);
	}

	@Test
	void countsInQuartersOfYearsAndInMonthsOfOne() {
		assertThat(Timeframe.THAW.bins()).hasSize(48);
		assertThat(Timeframe.ofYear(1956).bins()).hasSize(12);
		Density density = Density.of(Timeframe.THAW, List.of(event("1956-02-25", "Power"), event("1956-02", "Power")));
		assertThat(density.most()).isEqualTo(2);
		assertThat(density.rows().get(3).counts()).containsExactly(2, 0, 0, 0);
	}

	@Test
	void leavesOutWhatLiesOutside() {
		List<EventLine> events = List.of(event("1949-08-29", "World"), event("1957", "World"),
				event("1989-03", "World"));
		assertThat(HorizontalTimeline.draw("large", 1000, Timeframe.THAW, events).marks()).hasSize(1);
		assertThat(Histogram.draw(Timeframe.THAW, events).bars()).hasSize(1);
	}

	@Test
	void noTwoMarksShareACell() {
		List<EventLine> events = IntStream.rangeClosed(1, 28)
			.mapToObj((day) -> event("1956-02-%02d".formatted(day), "Arts"))
			.toList();
		for (TimelineDrawing drawing : List.of(HorizontalTimeline.draw("medium", 700, Timeframe.THAW, events),
				HorizontalTimeline.draw("large", 1000, Timeframe.THAW, events))) {
			assertThat(drawing.marks()).hasSize(28);
			for (TimelineDrawing.Mark one : drawing.marks()) {
				assertThat(drawing.marks()).filteredOn((other) -> other != one)
					.allMatch((other) -> Math.abs(one.x() - other.x()) >= drawing.cell() - 1
							|| Math.abs(one.y() - other.y()) >= drawing.cell());
			}
		}
	}

	@Test
	void drawsDoubt() {
		List<EventLine> events = List.of(event("1956-10", "Arts"), event("1956-03-06?", "Arts"),
				event("[1956-10-16,1956-10-26]", "Arts"), event("1956-02-14/1956-02-25", "Power"),
				event("1955-12-31/1956-02-09", "Power"));
		List<TimelineDrawing.Mark> marks = HorizontalTimeline.draw("large", 1000, Timeframe.ofYear(1956), events)
			.marks();
		assertThat(marks).filteredOn(TimelineDrawing.Mark::loose).hasSize(3);
		assertThat(marks).filteredOn(TimelineDrawing.Mark::before).hasSize(1);
		assertThat(marks).anyMatch((mark) -> mark.name().contains("16 or 26 October 1956"));
		assertThat(marks).anyMatch((mark) -> mark.name().contains("(uncertain)"));
	}

	@Test
	void titlesOfAYearStayInThePicture() {
		TimelineDrawing drawing = HorizontalTimeline.draw("medium", 700, Timeframe.ofYear(1956),
				List.of(event("1956-01-02", "Power"), event("1956-12-30", "Power")));
		assertThat(drawing.marks()).extracting((mark) -> mark.title().anchor()).containsExactly("start", "end");
	}

}
