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
 * as JSON. Pages of a type that has a {@link SlotWriter} are filled, not rendered.
 */
@Component
class PageHandler implements HandlerMethodReturnValueHandler {

	private final JsonMapper json;

	private final SiteAddress address;

	private final Edition edition;

	private final PreparedPages prepared;

	PageHandler(JsonMapper json, SiteAddress address, Edition edition, PreparedPages prepared) {
		this.prepared = prepared;
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
			html((Page) returnValue, container, request, webRequest.getNativeResponse(HttpServletResponse.class));
		}
	}

	private void html(Page page, ModelAndViewContainer container, HttpServletRequest request,
			HttpServletResponse response) throws IOException {
		String site = this.address.of(request);
		container.addAttribute("site", site);
		container.addAttribute("edition", this.edition);
		container.addAttribute("linkedData", LinkedPage.of(page, site, this.edition));
		if (this.prepared.write(page.getClass())) {
			container.setRequestHandled(true);
			byte[] html = this.prepared.html(page, container.getModel(), request, response);
			response.setContentType("text/html;charset=UTF-8");
			response.getOutputStream().write(html);
			return;
		}
		container.setViewName(page.template());
		container.addAttribute("page", page);
	}

}
