package thaw.citing;

import static org.assertj.core.api.Assertions.assertThat;

import de.undercouch.citeproc.csl.CSLItemData;
import de.undercouch.citeproc.csl.CSLName;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import thaw.sources.Source;
import thaw.sources.Sources;

/** What holds of the files of every source; compared by letters and digits. */
@SpringBootTest(properties = { "thaw.address=https://thaw.example", "thaw.edition.name=2026.1",
		"thaw.edition.date=2026-11-23" })
@AutoConfigureMockMvc
class EveryFileTests {

	private final List<CSLItemData> all;

	EveryFileTests(@Autowired Sources sources) {
		this.all = sources.findAll().stream().map(Source::item).toList();
	}

	@ParameterizedTest
	@EnumSource(names = { "BIBTEX", "RIS" })
	void nothingIsLost(Format format) {
		assertThat(this.all.stream().flatMap((item) -> {
			String file = bare(format.write(List.of(item)).replaceAll("\\\\text\\w+\\{}", ""));
			return words(item).filter((word) -> !file.contains(bare(word))).map((word) -> item.getId() + ": " + word);
		})).isEmpty();
	}

	private static Stream<String> words(CSLItemData item) {
		Stream<String> fields = Stream.of(item.getTitle(), item.getTitleShort(), item.getOriginalTitle(),
				item.getContainerTitle(), item.getCollectionTitle(), item.getVolume(), item.getIssue(),
				item.getArchive(), item.getArchiveLocation(), item.getDOI(), item.getISBN(), item.getURL());
		Stream<String> lists = Stream.of(item.getPublisher(), item.getPublisherPlace(), item.getPage())
			.filter(Objects::nonNull)
			.flatMap((list) -> Stream.of(list.split("[;–,-]")));
		Stream<String> people = Stream.of(item.getAuthor(), item.getEditor(), item.getTranslator())
			.flatMap(EveryFileTests::names);
		return Stream.of(fields, lists, people).flatMap((some) -> some).filter(Objects::nonNull);
	}

	private static Stream<String> names(CSLName[] names) {
		return Stream.ofNullable(names)
			.flatMap(Arrays::stream)
			.map((name) -> (name.getFamily() == null) ? name.getLiteral()
					: name.getFamily() + Objects.requireNonNullElse(name.getGiven(), ""));
	}

	private static String bare(String text) {
		return text.replaceAll("[^\\p{L}\\p{N}]+", "");
	}

}
