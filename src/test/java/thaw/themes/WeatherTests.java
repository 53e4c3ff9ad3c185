package thaw.themes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import thaw.crossref.Theme;
import thaw.events.Climate;

/** The drawing of thaw and freeze year by year. */
class WeatherTests {

	private static Weather weather(ClimateCount... counts) {
		return Weather.of(List.of(counts));
	}

	private static ClimateCount count(int year, Climate climate, long events) {
		return new ClimateCount(Theme.ART, year, climate, events);
	}

	@Test
	void drawsThawAboveTheYearsAndFreezeBelow() {
		assertThat(weather(count(1953, Climate.THAW, 1), count(1964, Climate.FREEZE, 2)).bars())
			.containsExactly(new Weather.Bar("thaw", 4, 52, 16, 12), new Weather.Bar("freeze", 268, 88, 16, 24));
	}

	@Test
	void noBarLeavesThePicture() {
		Weather weather = weather(count(1956, Climate.THAW, 900), count(1956, Climate.FREEZE, 3),
				count(1957, Climate.FREEZE, 700));
		assertThat(weather.bars()).allSatisfy((bar) -> {
			assertThat(bar.y()).isNotNegative();
			assertThat(bar.y() + bar.height()).isLessThanOrEqualTo(Weather.HEIGHT);
		});
	}

	/** What was before and after is counted, and not drawn. */
	@Test
	void countsWhatItDoesNotDraw() {
		Weather weather = weather(count(1949, Climate.FREEZE, 1), count(1966, Climate.THAW, 1),
				count(1960, Climate.NEITHER, 1));
		assertThat(weather.events()).isEqualTo(3);
		assertThat(weather.bars()).isEmpty();
		assertThat(Stream.of(weather.thaw(), weather.freeze())).containsOnly(0L);
	}

}
