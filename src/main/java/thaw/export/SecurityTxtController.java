package thaw.export;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ResponseBody;
import thaw.content.Edition;
import thaw.web.SiteAddress;

/** Whom to tell of a hole in the site (RFC 9116). */
@Controller
class SecurityTxtController {

	private final SiteAddress address;

	private final Edition edition;

	private final String contact;

	SecurityTxtController(SiteAddress address, Edition edition, @Value("${thaw.contact}") String contact) {
		this.address = address;
		this.edition = edition;
		this.contact = contact;
	}

	/**
	 * The statement holds for a year from the day of the edition. Without a contact of
	 * its own the site names the page that says how to correct it, over TLS, as the
	 * standard demands.
	 */
	@GetMapping(path = "/.well-known/security.txt", produces = "text/plain;charset=UTF-8")
	@ResponseBody
	String securityTxt(HttpServletRequest request) {
		String site = this.address.of(request).replaceFirst("^http:", "https:");
		String contacted = this.contact.isEmpty() ? site + "/about#correct-us" : this.contact;
		return String.format(Locale.ROOT, """
				Contact: %s
				Expires: %sT00:00:00Z
				Preferred-Languages: en, ru
				Canonical: %s/.well-known/security.txt
				""", contacted, this.edition.date().plusYears(1), site);
	}

}
