package thaw.sqlite;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;
import thaw.FixtureTest;
import thaw.content.Edition;
import thaw.data.Tables;
import thaw.downloads.RunningSite;

/** The database that is taken along. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SqliteDownloadTests extends FixtureTest {

	private Path folder;

	@Autowired
	private Tables tables;

	@Autowired
	private Edition edition;

	@Autowired
	private TransactionTemplate transactions;

	@BeforeAll
	void write(@TempDir Path temporary) {
		this.folder = temporary;
		this.transactions.executeWithoutResult((status) -> {
			for (String name : List.of("one", "two")) {
				try {
					new SqliteDownload(this.tables).write(this.folder.resolve(name), new Site(this.edition));
				}
				catch (Exception ex) {
					throw new IllegalStateException(ex);
				}
			}
		});
	}

	private record Site(Edition edition) implements RunningSite {

		@Override
		public String address() {
			return "https://thaw.example";
		}

		@Override
		public byte[] bytes(String path) {
			throw new UnsupportedOperationException();
		}

	}

	@Test
	void isTheSameToTheByteWhenMadeTwice() throws Exception {
		assertThat(Files.mismatch(this.folder.resolve("one"), this.folder.resolve("two"))).isEqualTo(-1);
	}

	@Test
	void isWhole() throws Exception {
		assertThat(rows("pragma integrity_check")).containsExactly("ok");
		assertThat(rows("pragma foreign_key_check")).isEmpty();
		assertThat(rows("select name from pragma_table_list where schema = 'main' and type = 'view'")).isNotEmpty()
			.allSatisfy((view) -> assertThat(rows("select count(*) from " + view)).isNotEmpty());
	}

	@ParameterizedTest
	@CsvSource(delimiter = ';',
			textBlock = """
					select nativeName from people where id = 'person:platon-nebylov'; Платон Фомич Небылов
					select value from people_aliases where id = 'person:platon-nebylov' and position = 2; Nebyloff
					select typeof(latitude) || latitude from places where id = 'place:nebylsk'; real60.25
					select date from ties where "otherId" = 'person:lidia-zhivaya'; 1960~
					select typeof(amount) from points limit 1; integer
					select distinct typeof(acting) from tenures; integer
					select heldBy from positions where id = 'claim:when-the-ice-broke' and row = 1; Vera Vydumkina
					select id from records_fts where records_fts match 'nebyloff'; person:platon-nebylov
					select value from meta where name = 'edition'; 2026.1
					select meaning from columns where "table" = 'places' and name = 'countryThen'; The country as it was called then
					""")
	void holds(String query, String first) throws Exception {
		assertThat(rows(query)).first().isEqualTo(first);
	}

	@Test
	void findsTheBlocksOfTexts() throws Exception {
		assertThat(rows("select count(*) from texts_fts where texts_fts match 'ice'").get(0)).isNotEqualTo("0");
		assertThat(rows("select count(*) from texts where part = 'body' and fragment is not null").get(0))
			.isNotEqualTo("0");
	}

	private List<String> rows(String query) throws Exception {
		try (Connection file = DriverManager.getConnection("jdbc:sqlite:" + this.folder.resolve("one"));
				ResultSet rows = file.createStatement().executeQuery(query)) {
			List<String> values = new ArrayList<>();
			while (rows.next()) {
				values.add(rows.getString(1));
			}
			return values;
		}
	}

}
