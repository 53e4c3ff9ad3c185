package thaw.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Component;
import org.springframework.util.DigestUtils;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.handler.SimpleUrlHandlerMapping;
import org.springframework.web.servlet.resource.HttpResource;
import org.springframework.web.servlet.resource.ResourceHttpRequestHandler;

/**
 * Gives static files a tag by which a browser that has one is answered 304. Spring sends
 * the hash in the address as a tag, but compares only tags it has been taught to make.
 * They are weak, since Tomcat compresses no file with a strong one.
 */
@Component
class StaticFiles implements SmartInitializingSingleton {

	private final HandlerMapping files;

	StaticFiles(@Qualifier("resourceHandlerMapping") HandlerMapping files) {
		this.files = files;
	}

	@Override
	public void afterSingletonsInstantiated() {
		((SimpleUrlHandlerMapping) this.files).getUrlMap()
			.values()
			.stream()
			.filter(ResourceHttpRequestHandler.class::isInstance)
			.map(ResourceHttpRequestHandler.class::cast)
			.forEach((handler) -> handler.setEtagGenerator(StaticFiles::tag));
	}

	private static String tag(Resource file) {
		String known = (file instanceof HttpResource named) ? named.getResponseHeaders().getETag() : null;
		try {
			return (known != null) ? known : "W/\"" + DigestUtils.md5DigestAsHex(file.getContentAsByteArray()) + "\"";
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
