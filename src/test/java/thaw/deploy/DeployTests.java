package thaw.deploy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.sun.net.httpserver.HttpServer;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

/** The configurations that are shipped, read by the programs for which they are. */
class DeployTests {

	private static final Path DEPLOY = Path.of("src/main/deploy").toAbsolutePath();

	@TempDir
	private Path folder;

	@Test
	void nginxTakesItsConfiguration() throws Exception {
		Command.needs("nginx");
		Path site = this.folder.resolve("site.conf");
		Files.writeString(site,
				Files.readString(DEPLOY.resolve("nginx.conf"))
					.replace("/var/cache/nginx", this.folder.toString())
					.replace("/var/log/nginx", this.folder.toString()));
		Path all = Files.writeString(this.folder.resolve("nginx.conf"),
				"error_log stderr; pid " + this.folder + "/pid; events {} http { include " + site + "; }");
		assertThat(Command.run(Map.of(), "nginx", "-t", "-c", all.toString()).succeeds().output())
			.doesNotContain("[warn]");
	}

	@Test
	void varnishTakesItsConfiguration() throws Exception {
		Command.needs("varnishd");
		Command
			.run(Map.of(), "varnishd", "-C", "-j", "none", "-n", this.folder.toString(), "-f",
					DEPLOY.resolve("thaw.vcl").toString())
			.succeeds();
	}

	@Test
	void systemdTakesTheUnitAndFindsItConfined() throws Exception {
		Command.needs("systemd-analyze");
		assumeTrue(Files.isExecutable(Path.of("/usr/bin/curl")), "the unit names a program that is not here");
		String unit = DEPLOY.resolve("thaw@.service").toString();
		assertThat(Command.run(Map.of(), "systemd-analyze", "verify", "--man=no", unit).succeeds().output()).isEmpty();
		Command.run(Map.of(), "systemd-analyze", "security", "--offline=true", "--threshold=20", unit).succeeds();
	}

	@Test
	void theShellTakesTheScript() throws Exception {
		Command.needs("bash");
		String script = DEPLOY.resolve("cluster.sh").toString();
		Command.run(Map.of(), "bash", "-n", script).succeeds();
		Command help = Command.run(Map.of("CLUSTER_FOLDER", this.folder.toString()), "bash", script);
		assertThat(help.code()).isEqualTo(2);
		assertThat(help.output()).contains("cluster.sh start", "cluster.sh stop");
	}

	/**
	 * The container's own question about its health, asked of a server that is well or
	 * not.
	 */
	@ParameterizedTest
	@CsvSource({ "200,0", "503,1" })
	void theContainerKnowsWhetherItLives(int status, int code) throws Exception {
		Command.needs("bash");
		HttpServer server = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
		server.createContext("/livez", (exchange) -> {
			exchange.sendResponseHeaders(status, -1);
			exchange.close();
		});
		server.start();
		try {
			Map<String, String> port = Map.of("THAW_MANAGEMENT_PORT", "" + server.getAddress().getPort());
			assertThat(Command.run(port, words("HEALTHCHECK [^\\[]*")).code()).isEqualTo(code);
		}
		finally {
			server.stop(0);
		}
	}

	@Test
	void theContainerIsRunByNobody() throws Exception {
		assertThat(Files.readString(DEPLOY.resolve("Containerfile"))).containsPattern("(?m)^USER [1-9]\\d*:[1-9]\\d*$")
			.doesNotContainPattern("(?m)^RUN ");
		assertThat(words("ENTRYPOINT ")).containsExactly("/opt/thaw/thaw");
	}

	@ParameterizedTest
	@ValueSource(strings = { "thaw@.service", "Containerfile", "cluster.sh", "thaw" })
	void allStartJavaAlike(String file) throws Exception {
		assertThat(Files.readString(DEPLOY.resolve(file)))
			.containsPattern("/opt/thaw/thaw|@(?:\\$deploy/)?jvm\\.options");
	}

	private static String[] words(String instruction) throws Exception {
		Matcher found = Pattern.compile("(?m)^" + instruction + "(?:CMD )?(\\[.*])$")
			.matcher(Files.readString(DEPLOY.resolve("Containerfile")));
		assertThat(found.find()).isTrue();
		return JsonMapper.builder().build().readValue(found.group(1), String[].class);
	}

}
