package thaw.web;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.thymeleaf.context.IExpressionContext;
import org.thymeleaf.dialect.AbstractDialect;
import org.thymeleaf.dialect.IExpressionObjectDialect;
import org.thymeleaf.expression.IExpressionObjectFactory;
import thaw.markup.Html;
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
		return new Typesetter();
	}

	@Override
	public boolean isCacheable(String name) {
		return true;
	}

	/** What templates call. */
	public static final class Typesetter {

		/** Text as HTML; empty for null. */
		public Html html(String text) {
			return Typography.html((text != null) ? text : "");
		}

		/**
		 * A date in words, or two with a dash between them, as HTML: each keeps to its
		 * line.
		 */
		public Html dates(String words) {
			return new Html(Arrays.stream(words.split("(?<= –) "))
				.map((date) -> "<span class=\"date\">" + Typography.escape(date) + "</span>")
				.collect(Collectors.joining(" ")));
		}

		/** Several names as HTML, with commas between them. */
		public Html list(List<String> names) {
			return new Html(names.stream().map(Typography::html).map(Html::markup).collect(Collectors.joining(", ")));
		}

	}

}
