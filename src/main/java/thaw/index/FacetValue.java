package thaw.index;

/**
 * A value of a facet.
 *
 * @param value as in addresses
 * @param label as readers see it
 */
public record FacetValue(String value, String label) {

	/** A value that readers see as it stands in addresses. */
	static FacetValue of(String value) {
		return new FacetValue(value, value);
	}

}
