package thaw.editions;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;
import thaw.crossref.FormerRefs;
import thaw.crossref.Ref;

/**
 * The editions that were published, by their archives: those that lie beside the content
 * of the build, or, for another content, those of the folder that {@code thaw.editions}
 * names. They are looked for when they are first asked for, so a start costs nothing.
 */
@Component
public class Editions {

	private static final String BUILT = "classpath*:editions";

	private final String folder;

	private final boolean releasing;

	private final FormerRefs formerRefs;

	private List<Archive> archives;

	/**
	 * The editions.
	 * @param releasing whether the site runs to be published as an edition, whose
	 * addresses its pages then name already
	 */
	Editions(@Value("${thaw.editions}") String folder, @Value("${thaw.content}") String content,
			@Value("${thaw.releasing:false}") boolean releasing, FormerRefs formerRefs) {
		this.folder = !folder.isEmpty() ? folder : content.isEmpty() ? BUILT : "";
		this.releasing = releasing;
		this.formerRefs = formerRefs;
	}

	/** All, the oldest first. */
	synchronized List<Archive> all() {
		if (this.archives == null) {
			this.archives = this.folder.isEmpty() ? List.of() : found(this.folder);
		}
		return this.archives;
	}

	private static List<Archive> found(String folder) {
		try {
			return Arrays
				.stream(new PathMatchingResourcePatternResolver().getResources(folder + "/*" + EditionName.ARCHIVE))
				.filter(Resource::isReadable)
				.map(Archive::new)
				.sorted(Comparator.comparing((archive) -> EditionName.parse(archive.name())))
				.toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException("the editions in " + folder + " cannot be read", ex);
		}
	}

	/** The edition of that name, if it was published. */
	Optional<Archive> named(String name) {
		return all().stream().filter((archive) -> archive.name().equals(name)).findFirst();
	}

	/** The edition before one, if there is any. */
	Optional<Archive> before(Archive archive) {
		int place = all().indexOf(archive);
		return (place > 0) ? Optional.of(all().get(place - 1)) : Optional.empty();
	}

	/** The newest edition, if there is any. */
	Optional<Archive> newest() {
		return all().isEmpty() ? Optional.empty() : Optional.of(all().get(all().size() - 1));
	}

	/**
	 * What the editions have of a page, the oldest first. Where a record had another name
	 * once, it is found under that.
	 * @param path address of the page as it is now
	 */
	List<Memento> mementos(String path) {
		Set<String> paths = new LinkedHashSet<>(List.of(path));
		if (!all().isEmpty()) {
			Ref.ofPath(path).ifPresent((ref) -> paths.addAll(formerPaths(ref)));
		}
		List<Memento> found = new ArrayList<>();
		for (Archive archive : all()) {
			paths.stream()
				.filter(archive::has)
				.findFirst()
				.ifPresent((there) -> found.add(new Memento(archive.name(), archive.date(), there)));
		}
		return found;
	}

	private Set<String> formerPaths(Ref ref) {
		return this.formerRefs.findByPresent(ref.toString())
			.stream()
			.map((former) -> former.former().path())
			.collect(Collectors.toCollection(LinkedHashSet::new));
	}

	/**
	 * Where a page can be read for ever as an edition had it, as a path; null if that
	 * edition was not published, or had no such page.
	 * @param edition its name
	 */
	public String permanentPath(String edition, String path) {
		boolean there = this.releasing || named(edition).filter((archive) -> archive.has(path)).isPresent();
		return there ? Memento.url(edition, path) : null;
	}

}
