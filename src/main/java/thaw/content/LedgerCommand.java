package thaw.content;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.ClassPathBeanDefinitionScanner;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.core.io.support.ResourcePropertySource;
import org.springframework.core.type.filter.AssignableTypeFilter;

/** Brings the ledger up to date: {@code ./mvnw -Pledger compile}. */
public final class LedgerCommand {

	private LedgerCommand() {
	}

	/**
	 * Publishes the passages of an edition, and prints what was done; ends with 1 where
	 * an editor has to decide first.
	 * @param args the folder of the content; and the name of the edition, if it is not
	 * the one in {@code application.properties}
	 * @throws ContentProblems if anything else is wrong with the content
	 */
	public static void main(String[] args) throws IOException {
		String edition = (args.length > 1 && !args[1].isEmpty()) ? args[1]
				: (String) new ResourcePropertySource("classpath:application.properties")
					.getProperty("thaw.edition.name");
		PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
		LedgerUpdate.Outcome outcome = update(Path.of(args[0]), edition);
		outcome.lines().forEach(out::println);
		if (!outcome.written()) {
			System.exit(1);
		}
	}

	/** Brings the ledger in a folder of content up to date. */
	static LedgerUpdate.Outcome update(Path content, String edition) throws IOException {
		try (AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext()) {
			ClassPathBeanDefinitionScanner scanner = new ClassPathBeanDefinitionScanner(context, false);
			List.of(Shelf.class, RecordList.class, RecordListReader.class, ContentLoader.class)
				.forEach((type) -> scanner.addIncludeFilter(new AssignableTypeFilter(type)));
			scanner.scan("thaw");
			context.refresh();
			ContentFolder folder = new ContentFolder(new PathMatchingResourcePatternResolver(),
					content.toUri().toString().replaceFirst("/$", ""));
			Library library = context.getBean(ContentLoader.class).loadUnchecked(folder.files());
			return new LedgerUpdate(library, content, edition).write();
		}
	}

}
