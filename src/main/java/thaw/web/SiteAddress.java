package thaw.web;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** The public address of the site, for links that must be absolute. */
@Component
public class SiteAddress {

	private final String configured;

	SiteAddress(@Value("${thaw.address}") String configured) {
		this.configured = configured.replaceAll("/+$", "");
	}

	/** Whether it is known without a request. */
	boolean isConfigured() {
		return !this.configured.isEmpty();
	}

	/**
	 * Scheme, host and port without a slash at the end: as configured, else as the
	 * request came in.
	 */
	public String of(HttpServletRequest request) {
		return isConfigured() ? this.configured
				: ServletUriComponentsBuilder.fromContextPath(request).build().toUriString();
	}

}
