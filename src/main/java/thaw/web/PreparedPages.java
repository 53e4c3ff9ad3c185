package thaw.web;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.web.util.ContentCachingResponseWrapper;
import org.thymeleaf.spring6.view.ThymeleafViewResolver;
import thaw.text.Typography;

/** Pages whose template is rendered once and then filled. */
@Component
class PreparedPages {

	/** Pages name their own address, and anybody may make up a host. */
	private static final int MOST_KEPT = 100;

	private final Map<Class<?>, SlotWriter<?>> writers;

	private final ObjectProvider<ThymeleafViewResolver> views;

	private final Cache<Key, PreparedTemplate> prepared = Caffeine.newBuilder().maximumSize(MOST_KEPT).build();

	PreparedPages(List<SlotWriter<?>> writers, ObjectProvider<ThymeleafViewResolver> views) {
		this.writers = writers.stream().collect(Collectors.toMap(SlotWriter::type, Function.identity()));
		this.views = views;
	}

	private record Key(Class<?> type, String site, boolean listed) {

	}

	/** Whether pages of that type are filled rather than rendered. */
	boolean write(Class<?> type) {
		return this.writers.containsKey(type);
	}

	/**
	 * Writes the page.
	 * @param model what its template may show beside it
	 */
	<P extends Page> byte[] html(P page, Map<String, Object> model, HttpServletRequest request,
			HttpServletResponse response) {
		Map<String, String> slots = new HashMap<>(slots(page));
		Key key = new Key(page.getClass(), (String) model.get("site"), page.listed());
		PreparedTemplate template = this.prepared.get(key,
				(absent) -> rendered(page, List.copyOf(slots.keySet()), model, request, response));
		slots.put("title", Typography.escape(page.documentTitle()));
		slots.put("heading", Typography.escape(page.heading()));
		slots.put("twin", Typography.escape(page.twin()));
		slots.put("linkedData", Objects.toString(model.get("linkedData"), "{}"));
		return template.filled(slots).getBytes(StandardCharsets.UTF_8);
	}

	@SuppressWarnings("unchecked")
	private <P extends Page> Map<String, String> slots(P page) {
		return ((SlotWriter<P>) this.writers.get(page.getClass())).slots(page);
	}

	private PreparedTemplate rendered(Page page, List<String> slots, Map<String, Object> model,
			HttpServletRequest request, HttpServletResponse response) {
		Map<String, Object> variables = new HashMap<>(model);
		Map<String, String> signs = new LinkedHashMap<>();
		slots.forEach((slot) -> signs.put(slot, PreparedTemplate.slot(slot)));
		variables.put("slot", signs);
		variables.put("page", new SlottedPage(page));
		variables.put("linkedData", PreparedTemplate.slot("linkedData"));
		ContentCachingResponseWrapper buffer = new ContentCachingResponseWrapper(response);
		try {
			this.views.getObject().resolveViewName(page.template(), Locale.UK).render(variables, request, buffer);
		}
		catch (Exception ex) {
			throw new IllegalStateException("the template " + page.template() + " cannot be rendered", ex);
		}
		return PreparedTemplate.of(new String(buffer.getContentAsByteArray(), StandardCharsets.UTF_8));
	}

}
