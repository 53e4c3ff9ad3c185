#!/bin/sh
# Rome 2.1.0 (com.rometools:rome, Maven Central) does not hand the author of an Atom feed down to its entries.
#
# RFC 4287, section 4.2.1: an entry without authors of its own, and without a source, has those of the feed.
#
# Seen on 29 November 2026 with Java 17.0.15:
#   feed getAuthor(): null
#   feed getAuthors(): The editors
#   entry getAuthor(): ''
#   entry getAuthors(): 0
# So a reader built on Rome shows no author for entries of a feed that is signed as a whole, and SyndFeed.getAuthor(),
# which looks only at Dublin Core, shows none for the feed either. A feed can help such readers only by repeating the
# author in every entry.
#
# Needs: a JDK of 17 or newer, Maven. Fails if any of the four lines changes.
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
			<groupId>com.rometools</groupId>
			<artifactId>rome</artifactId>
			<version>2.1.0</version>
		</dependency>
	</dependencies>
</project>
POM
mvn -q -B org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy-dependencies -DoutputDirectory=lib > maven.log 2>&1 ||
	{ cat maven.log; exit 1; }

cat > feed.atom <<'XML'
<?xml version="1.0" encoding="UTF-8"?>
<feed xmlns="http://www.w3.org/2005/Atom">
	<id>urn:uuid:60a76c80-d399-11d9-b93c-0003939e0af6</id>
	<title>A feed signed as a whole</title>
	<updated>2026-11-23T00:00:00Z</updated>
	<author><name>The editors</name></author>
	<entry>
		<id>urn:uuid:1225c695-cfb8-4ebb-aaaa-80da344efa6a</id>
		<title>An entry</title>
		<link href="https://example.org/entry"/>
		<updated>2026-11-23T00:00:00Z</updated>
		<summary>Words.</summary>
	</entry>
</feed>
XML

cat > Reader.java <<'JAVA'
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.SyndFeedInput;
import com.rometools.rome.io.XmlReader;
import java.io.File;

public class Reader {

	public static void main(String[] args) throws Exception {
		SyndFeed feed = new SyndFeedInput().build(new XmlReader(new File("feed.atom")));
		SyndEntry entry = feed.getEntries().get(0);
		System.out.println("feed getAuthor(): " + feed.getAuthor());
		System.out.println("feed getAuthors(): " + feed.getAuthors().get(0).getName());
		System.out.println("entry getAuthor(): '" + entry.getAuthor() + "'");
		System.out.println("entry getAuthors(): " + entry.getAuthors().size());
	}

}
JAVA
java -cp 'lib/*' Reader.java 2> java.log > seen || { cat java.log; exit 1; }

cat > expected <<'TEXT'
feed getAuthor(): null
feed getAuthors(): The editors
entry getAuthor(): ''
entry getAuthors(): 0
TEXT
diff expected seen && echo "as seen: Rome 2.1.0 leaves entries without the author of their feed"
