#!/bin/sh
# citeproc-java 3.5.2 (de.undercouch:citeproc-java, Maven Central) names twice who both edited and translated a work.
#
# CSL 1.0.2, "Names": where cs:names has the variables "editor translator" and both hold the same names, one of them is
# rendered, with the term "editortranslator". citeproc-js 2.4.63 (npm) does so.
#
# Seen on 29 November 2026 with Java 17.0.15 and Node.js 20.20.2:
#   citeproc-java: Edited by Max Hayward; Translated by Max Hayward
#   citeproc-js: Edited & translated by Max Hayward
#
# Needs: a JDK of 17 or newer, Maven, Node.js of 20 or newer with npm. Fails if either line changes.
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
			<groupId>de.undercouch</groupId>
			<artifactId>citeproc-java</artifactId>
			<version>3.5.2</version>
		</dependency>
		<dependency>
			<groupId>org.citationstyles</groupId>
			<artifactId>locales</artifactId>
			<version>26.2</version>
		</dependency>
	</dependencies>
</project>
POM
mvn -q -B org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy-dependencies -DoutputDirectory=lib > maven.log 2>&1 ||
	{ cat maven.log; exit 1; }
npm install --silent --no-audit --no-fund --prefix . citeproc@2.4.63 > npm.log 2>&1 || { cat npm.log; exit 1; }
(mkdir locales && cd locales && jar -xf ../lib/locales-26.2.jar)

cat > style.csl <<'CSL'
<?xml version="1.0" encoding="utf-8"?>
<style xmlns="http://purl.org/net/xbiblio/csl" class="in-text" version="1.0">
  <info><title>Names</title><id>http://www.zotero.org/styles/names</id><updated>2026-11-29T00:00:00Z</updated></info>
  <citation><layout><text variable="title"/></layout></citation>
  <bibliography>
    <layout>
      <names variable="editor translator" delimiter="; ">
        <label form="verb" text-case="capitalize-first" suffix=" "/>
        <name/>
      </names>
    </layout>
  </bibliography>
</style>
CSL

cat > Setter.java <<'JAVA'
import de.undercouch.citeproc.CSL;
import de.undercouch.citeproc.ListItemDataProvider;
import de.undercouch.citeproc.csl.CSLItemDataBuilder;
import de.undercouch.citeproc.csl.CSLType;
import java.nio.file.Files;
import java.nio.file.Path;

public class Setter {

	public static void main(String[] args) throws Exception {
		CSL csl = new CSL(new ListItemDataProvider(new CSLItemDataBuilder().id("work")
			.type(CSLType.BOOK)
			.title("Work")
			.editor("Max", "Hayward")
			.translator("Max", "Hayward")
			.build()), Files.readString(Path.of("style.csl")), "en-US");
		csl.setOutputFormat("text");
		csl.registerCitationItems("work");
		System.out.println("citeproc-java: " + csl.makeBibliography().getEntries()[0].strip());
	}

}
JAVA
java -cp 'lib/*' Setter.java > seen 2> java.log || { cat java.log; exit 1; }

cat > set.cjs <<'JS'
const CSL = require('citeproc');
const { readFileSync } = require('fs');
const names = [{ family: 'Hayward', given: 'Max' }];
const engine = new CSL.Engine({
	retrieveLocale: () => readFileSync('locales/locales-en-US.xml', 'utf8'),
	retrieveItem: () => ({ id: 'work', type: 'book', title: 'Work', editor: names, translator: names }),
}, readFileSync('style.csl', 'utf8'), 'en-US');
engine.setOutputFormat('text');
engine.updateItems(['work']);
console.log('citeproc-js: ' + engine.makeBibliography()[1][0].trim());
JS
node set.cjs >> seen

cat > expected <<'TEXT'
citeproc-java: Edited by Max Hayward; Translated by Max Hayward
citeproc-js: Edited & translated by Max Hayward
TEXT
diff expected seen && echo "as seen: citeproc-java 3.5.2 names an editor who is the translator twice"
