package thaw.sources;

import java.net.URI;
import thaw.content.Fields;

/** Where a work can be found: pages link to it, and files hand it on. */
final class Addresses {

	/** A DOI after its prefix (ISO 26324), as registrars issue it. */
	private static final String DOI = "10\\.\\d{4,9}/[^\\s<>\"]+";

	private Addresses() {
	}

	/** Reports an address that no browser could follow. */
	static void check(Fields front) {
		front.read("URL", Addresses::absolute, "an address such as https://example.org/page");
		front.read("DOI", (doi) -> doi.matches(DOI) ? doi : null, "a DOI such as 10.2307/4148591");
	}

	/** The authority, since {@link URI} sees no host in a name with an underscore. */
	private static URI absolute(String address) {
		URI uri = URI.create(address);
		boolean web = address.matches("https?://.*") && uri.getRawAuthority() != null;
		return web ? uri : null;
	}

}
