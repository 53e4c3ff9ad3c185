package thaw.places;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Joins places whose marks would touch: the two nearest groups first, until all are far
 * enough apart. A group stands where its chief place lies: a city or a site before an
 * area, the one with the most events, then the first by name.
 */
final class Clusters {

	private static final Comparator<PlacesPage.Item> CHIEF = Comparator
		.comparing((PlacesPage.Item item) -> item.type().equals(PlaceType.COUNTRY.label()))
		.thenComparing(PlacesPage.Item::events, Comparator.reverseOrder())
		.thenComparing(PlacesPage.Item::name);

	private Clusters() {
	}

	/**
	 * Groups of places, each with its chief place first.
	 * @param apart least distance between the chief places of two groups, on the map
	 */
	static List<List<PlacesPage.Item>> of(List<PlacesPage.Item> places, double apart) {
		List<List<PlacesPage.Item>> groups = new ArrayList<>();
		places.forEach((place) -> groups.add(List.of(place)));
		boolean joined = true;
		while (joined) {
			joined = joinNearest(groups, apart);
		}
		return groups;
	}

	private static boolean joinNearest(List<List<PlacesPage.Item>> groups, double apart) {
		double nearest = apart;
		int one = -1;
		int other = -1;
		for (int i = 0; i < groups.size(); i++) {
			for (int j = 0; j < i; j++) {
				double distance = groups.get(i).get(0).point().distance(groups.get(j).get(0).point());
				if (distance < nearest) {
					nearest = distance;
					one = i;
					other = j;
				}
			}
		}
		if (one >= 0) {
			List<PlacesPage.Item> together = new ArrayList<>(groups.remove(one));
			together.addAll(groups.remove(other));
			together.sort(CHIEF);
			groups.add(List.copyOf(together));
		}
		return one >= 0;
	}

}
