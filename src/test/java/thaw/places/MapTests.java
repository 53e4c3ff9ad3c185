package thaw.places;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.IntStream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import thaw.web.BadRequest;
import thaw.web.Link;

/** Where places stand on the map, which of them share a mark, and where names fit. */
class MapTests {

	private static PlacesPage.Item place(String name, double latitude, double longitude, int events) {
		return new PlacesPage.Item("place:" + name.toLowerCase(), "/places/x", name, null, null, "City", latitude,
				longitude, Link.to(null, "Soviet Union"), "", "", events, "");
	}

	private static final PlacesPage.Item MOSCOW = place("Moscow", 55.75, 37.62, 34);

	private static final PlacesPage.Item KREMLIN = place("Kremlin", 55.752, 37.617, 19);

	private static final PlacesPage.Item BEIJING = place("Beijing", 39.9, 116.4, 0);

	private static final PlacesPage.Item HAVANA = place("Havana", 23.13, -82.38, 1);

	/** Values of the program that projected the coastlines. */
	@ParameterizedTest
	@CsvSource({ "55.75, 37.6, 727, 486", "52.5, 13.4, 441, 427", "16.8, 96.15, 1704, 1196", "40.7, -74, 497, 881" })
	void projectsAsTheCoastlinesWere(double latitude, double longitude, double x, double y) {
		Projection.Point point = Projection.point(latitude, longitude);
		assertThat(point.x()).isCloseTo(x, Offset.offset(1.0));
		assertThat(point.y()).isCloseTo(y, Offset.offset(1.0));
	}

	@Test
	void joinsWhatWouldTouch() {
		List<List<PlacesPage.Item>> groups = Clusters.of(List.of(KREMLIN, BEIJING, MOSCOW), 80);
		assertThat(groups).containsExactlyInAnyOrder(List.of(MOSCOW, KREMLIN), List.of(BEIJING));
	}

	@Test
	void leavesGroupsApart() {
		List<PlacesPage.Item> many = IntStream.range(0, 60)
			.mapToObj((i) -> place("P" + i, 45 + i % 8, 20 + i, i))
			.toList();
		List<List<PlacesPage.Item>> groups = Clusters.of(many, 90);
		assertThat(groups.stream().mapToInt(List::size).sum()).isEqualTo(60);
		for (List<PlacesPage.Item> one : groups) {
			assertThat(groups).filteredOn((other) -> other != one)
				.allMatch((other) -> other.get(0).point().distance(one.get(0).point()) >= 90);
		}
	}

	@Test
	void showsEveryPlaceOnceOnEveryWidth() {
		for (String size : List.of("small", "medium", "large")) {
			List<PlacesPage.Item> shown = MapView.ALL.stream()
				.filter((view) -> view.size().equals(size))
				.flatMap((view) -> MapDrawing.draw(view, List.of(MOSCOW, KREMLIN, BEIJING, HAVANA)).marks().stream())
				.flatMap((mark) -> mark.places().stream())
				.toList();
			assertThat(shown).as(size).containsExactlyInAnyOrder(MOSCOW, KREMLIN, BEIJING, HAVANA);
		}
	}

	@Test
	void whatIsOffTheMapIsNamed() {
		PlacesPage.Item accra = place("Accra", 5.6, -0.2, 2);
		PlacesPage page = new PlacesPage(null, null, 2, List.of(MOSCOW, accra), "");
		assertThat(page.inside()).containsExactly(MOSCOW);
		assertThat(page.outside()).containsExactly(accra);
		assertThat(MapDrawing.draw(MapView.ALL.get(4), page.items()).marks()).hasSize(1);
		assertThat(page.events(page.inside())).isEqualTo(34);
	}

	@Test
	void theCornerHoldsNothingOfTheOldWorld() {
		PlacesPage.Item cairo = place("Cairo", 30, 31.2, 3);
		PlacesPage page = new PlacesPage(null, null, 2, List.of(cairo, HAVANA), "");
		assertThat(page.outside()).containsExactly(cairo);
		for (MapView view : MapView.ALL) {
			assertThat(MapDrawing.draw(view, page.items()).marks()).allMatch((mark) -> mark.first() == HAVANA);
		}
	}

	@Test
	void namesWhatAMarkStandsFor() {
		MapDrawing drawing = MapDrawing.draw(MapView.ALL.get(4), List.of(MOSCOW, KREMLIN));
		assertThat(drawing.marks().get(0).name()).isEqualTo("Moscow and 1 more nearby, 53 events");
		assertThat(drawing.clusters()).hasSize(1);
	}

	@Test
	void yearsRunForwards() {
		assertThat(YearRange.of("1956", "").words()).isEqualTo("from 1956");
		assertThat(YearRange.of("1956", "1956").words()).isEqualTo("in 1956");
		assertThatThrownBy(() -> YearRange.of("1957", "1956")).isInstanceOf(BadRequest.class);
		assertThatThrownBy(() -> YearRange.of("soon", "")).isInstanceOf(BadRequest.class);
	}

}
