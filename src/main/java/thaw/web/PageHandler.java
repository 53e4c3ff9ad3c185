package thaw.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.core.MethodParameter;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodReturnValueHandler;
import org.springframework.web.method.support.ModelAndViewContainer;
import thaw.content.Edition;
import tools.jackson.databind.json.JsonMapper;

/**
 * Renders what a controller returns: a page as HTML, or at the address with {@code .json}
 * as JSON.
 */
@Component
class PageHandler implements HandlerMethodReturnValueHandler {

	private final JsonMapper json;

	private final SiteAddress address;

	private final Edition edition;

	PageHandler(JsonMapper json, SiteAddress address, Edition edition) {
		this.json = json;
		this.address = address;
		this.edition = edition;
	}

	@Override
	public boolean supportsReturnType(MethodParameter returnType) {
		return Page.class.isAssignableFrom(returnType.getParameterType());
	}

	@Override
	public void handleReturnValue(Object returnValue, MethodParameter returnType, ModelAndViewContainer container,
			NativeWebRequest webRequest) throws IOException {
		HttpServletRequest request = webRequest.getNativeRequest(HttpServletRequest.class);
		if (AskedForm.isJson(request)) {
			container.setRequestHandled(true);
			HttpServletResponse response = webRequest.getNativeResponse(HttpServletResponse.class);
			response.setContentType("application/json");
			response.getOutputStream().write(this.json.writeValueAsBytes(returnValue));
		}
		else {
			Page page = (Page) returnValue;
			container.setViewName(page.template());
			container.addAttribute("page", page);
			String site = this.address.of(request);
			container.addAttribute("site", site);
			container.addAttribute("linkedData", LinkedPage.of(page, site, this.edition));
			container.addAttribute("edition", this.edition);
		}
	}

}
