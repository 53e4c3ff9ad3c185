package thaw.web;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.util.StringUtils;

/** A request as if it had been made of another address of the site. */
class ReaddressedRequest extends UnconditionalGet {

	private final String path;

	private final String decoded;

	/**
	 * @param path the other address, as it would stand in the first line of the request
	 * @param decoded the same as the container reads it, without parameters
	 */
	ReaddressedRequest(HttpServletRequest request, String path, String decoded) {
		super(request);
		this.path = path;
		this.decoded = decoded;
	}

	@Override
	public String getRequestURI() {
		return this.path;
	}

	@Override
	public StringBuffer getRequestURL() {
		String url = super.getRequestURL().toString();
		return new StringBuffer(StringUtils.delete(url, super.getRequestURI())).append(this.path);
	}

	@Override
	public String getServletPath() {
		return this.decoded;
	}

}
