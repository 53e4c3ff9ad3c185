package thaw.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;

/**
 * HTML that was rendered once from a template, with slots that are filled each time it is
 * used, as a prepared statement is. A template names a slot as a variable.
 */
public final class PreparedTemplate {

	/** A slot in rendered HTML stands between two signs of the private use area. */
	private static final Pattern SLOT = Pattern.compile("\uE000([A-Za-z]+)\uE001");

	private final List<String> texts = new ArrayList<>();

	private final List<String> slots = new ArrayList<>();

	private PreparedTemplate(String rendered) {
		Matcher slot = SLOT.matcher(rendered);
		int done = 0;
		while (slot.find()) {
			this.texts.add(rendered.substring(done, slot.start()));
			this.slots.add(slot.group(1));
			done = slot.end();
		}
		this.texts.add(rendered.substring(done));
	}

	/** Reads what a template rendered in which slots stand for values. */
	static PreparedTemplate of(String rendered) {
		return new PreparedTemplate(rendered);
	}

	/**
	 * Renders a fragment of a template.
	 * @param slots the variables of the fragment
	 */
	public static PreparedTemplate of(ITemplateEngine engine, String template, String fragment, String... slots) {
		Map<String, Object> variables = new LinkedHashMap<>();
		for (String slot : slots) {
			variables.put(slot, slot(slot));
		}
		Context context = new Context(java.util.Locale.UK, variables);
		return new PreparedTemplate(engine.process(template, Set.of(fragment), context).strip());
	}

	/** What stands for a value until the slot is filled. */
	static String slot(String name) {
		return "\uE000" + name + "\uE001";
	}

	/**
	 * Writes it.
	 * @param values HTML by the names of the slots; one that is missing is a fault
	 */
	public StringBuilder fill(StringBuilder out, Map<String, String> values) {
		for (int i = 0; i < this.slots.size(); i++) {
			out.append(this.texts.get(i)).append(value(values, this.slots.get(i)));
		}
		return out.append(this.texts.get(this.slots.size()));
	}

	/** The same as a text. */
	public String filled(Map<String, String> values) {
		return fill(new StringBuilder(), values).toString();
	}

	private static String value(Map<String, String> values, String slot) {
		String value = values.get(slot);
		if (value == null) {
			throw new IllegalArgumentException("no value for the slot '" + slot + "'");
		}
		return value;
	}

}
