package thaw.passages;

import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/**
 * Finds the address of a passage by that which its words would give it. The content does
 * not change while the site runs, so they are read once; most passages were never edited.
 */
@Component
public class EditedPassages {

	private final PassageAddresses addresses;

	private Map<String, String> edited;

	EditedPassages(PassageAddresses addresses) {
		this.addresses = addresses;
	}

	/**
	 * The address of a passage.
	 * @param derived the address that its words would give it
	 */
	public synchronized String address(String derived) {
		if (this.edited == null) {
			Map<String, String> read = new HashMap<>();
			this.addresses.edited().forEach((one) -> read.put(one.derived(), one.id()));
			this.edited = read;
		}
		return this.edited.getOrDefault(derived, derived);
	}

}
