package thaw.paths;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.List;
import thaw.web.Count;

/**
 * A way from one record to another.
 *
 * @param hops its steps in their order
 */
record Way(List<Hop> hops) {

	/** Whether it rests on a mere mention or report. */
	public boolean isLoose() {
		return this.hops.stream().anyMatch((hop) -> hop.isLoose());
	}

	/** How many steps it has, in words. */
	public String length() {
		return Count.of(this.hops.size(), "step", "steps");
	}

	/** The way as it is drawn. */
	@JsonIgnore
	public WayDrawing drawing() {
		return WayDrawing.of(this);
	}

}
