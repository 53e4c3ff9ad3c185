#!/bin/sh
# Jetty's ResourceHandler (org.eclipse.jetty:jetty-server 12.1.14, Maven Central) sends the part of a file that is asked for even
# where If-Range names another version of it: who goes on with a download that was broken off, and was given another edition in
# between, puts together a file of two.
#
# RFC 9110, section 13.1.5: "A recipient of an If-Range header field MUST ignore the Range header field if the If-Range condition
# evaluates as false."
#
# Seen on 29 November 2026 with OpenJDK 17:
#   If-Range of this version: 206 bytes 0-3/10
#   If-Range of another version: 206 bytes 0-3/10
#
# Needs: Maven, a JDK of 17 or newer. Fails if either line changes.
set -eu
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

cat > pom.xml <<'POM'
<project xmlns="http://maven.apache.org/POM/4.0.0">
	<modelVersion>4.0.0</modelVersion>
	<groupId>finding</groupId>
	<artifactId>finding</artifactId>
	<version>1</version>
	<dependencies>
		<dependency>
			<groupId>org.eclipse.jetty</groupId>
			<artifactId>jetty-server</artifactId>
			<version>12.1.14</version>
		</dependency>
		<dependency>
			<groupId>org.slf4j</groupId>
			<artifactId>slf4j-nop</artifactId>
			<version>2.0.17</version>
		</dependency>
	</dependencies>
</project>
POM
mvn -q -B org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy-dependencies -DoutputDirectory=lib > maven.log 2>&1 ||
	{ cat maven.log; exit 1; }
mkdir files
printf 0123456789 > files/file.txt

cat > Ranges.java <<'JAVA'
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.handler.ResourceHandler;
import org.eclipse.jetty.util.resource.ResourceFactory;

class Ranges {

	public static void main(String[] args) throws Exception {
		Server server = new Server();
		ServerConnector connector = new ServerConnector(server);
		connector.setHost("127.0.0.1");
		server.addConnector(connector);
		ResourceHandler files = new ResourceHandler();
		files.setBaseResource(ResourceFactory.of(server).newResource(Path.of("files")));
		server.setHandler(files);
		server.start();
		URI file = URI.create("http://127.0.0.1:" + connector.getLocalPort() + "/file.txt");
		HttpClient client = HttpClient.newHttpClient();
		String modified = client.send(HttpRequest.newBuilder(file).build(), BodyHandlers.discarding())
			.headers().firstValue("Last-Modified").orElseThrow();
		for (String[] version : new String[][] { { "this", modified }, { "another", "\"another\"" } }) {
			var answer = client.send(HttpRequest.newBuilder(file).header("Range", "bytes=0-3")
				.header("If-Range", version[1]).build(), BodyHandlers.ofString());
			System.out.println("If-Range of " + version[0] + " version: " + answer.statusCode() + " "
					+ answer.headers().firstValue("Content-Range").orElse("whole"));
		}
		server.stop();
	}

}
JAVA
java -cp 'lib/*' Ranges.java > seen

cat > expected <<'TEXT'
If-Range of this version: 206 bytes 0-3/10
If-Range of another version: 206 bytes 0-3/10
TEXT
diff expected seen && echo "as seen: Jetty sends a part where If-Range asks for the whole"
