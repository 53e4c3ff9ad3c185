package thaw.web;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.thymeleaf.context.IExpressionContext;
import org.thymeleaf.dialect.AbstractDialect;
import org.thymeleaf.dialect.IExpressionObjectDialect;
import org.thymeleaf.expression.IExpressionObjectFactory;
import thaw.text.Typography;

/**
 * Gives templates {@code #typography}: plain text as HTML with its Russian runs marked.
 */
@Component
class TypographyDialect extends AbstractDialect implements IExpressionObjectDialect, IExpressionObjectFactory {

	private static final String NAME = "typography";

	TypographyDialect() {
		super(NAME);
	}

	@Override
	public IExpressionObjectFactory getExpressionObjectFactory() {
		return this;
	}

	@Override
	public Set<String> getAllExpressionObjectNames() {
		return Set.of(NAME);
	}

	@Override
	public Object buildObject(IExpressionContext context, String name) {
		return new Setting();
	}

	@Override
	public boolean isCacheable(String name) {
		return true;
	}

	/** What templates call. */
	public static final class Setting {

		/** Text as safe HTML; empty for null. */
		public String html(String text) {
			return (text != null) ? Typography.html(text) : "";
		}

		/** Several names as safe HTML, with commas between them. */
		public String list(List<String> names) {
			return names.stream().map(Typography::html).collect(Collectors.joining(", "));
		}

	}

}
