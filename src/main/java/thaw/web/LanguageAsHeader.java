package thaw.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import org.springframework.http.HttpHeaders;
import org.springframework.web.util.ContentCachingResponseWrapper;

/**
 * Holds an answer back to be kept, with its language among its headers: the container
 * knows a locale apart from them and does not give it back.
 */
class LanguageAsHeader extends ContentCachingResponseWrapper {

	LanguageAsHeader(HttpServletResponse response) {
		super(response);
	}

	@Override
	public void setLocale(Locale locale) {
		setHeader(HttpHeaders.CONTENT_LANGUAGE, locale.toLanguageTag());
	}

}
