#!/bin/sh
# The Chicago style (notes and bibliography, 17th edition) of the CSL project, as published in org.citationstyles:styles 26.2
# (Maven Central), drops the comma between the title of a web page and its site in a note as soon as the date is doubtful.
#
# The style parts the elements of a note by commas and sets a date that is guessed in brackets with a question mark, as its own
# comments say (CMOS18 14.44). A space in place of the comma is meant for the facts of publication of a book, by its comment
# (CMOS18 14.127), but the group that it stands before begins with the name of the site.
#
# Seen on 29 November 2026 with citeproc-js 2.4.63 (npm citeproc) and Node.js 20.20.2:
#   2015: “A Page,” The Site, 2015, https://example.org/.
#   circa 2015: “A Page” The Site, [2015?], https://example.org/.
#
# Needs: Maven, Node.js of 20 or newer with npm, a JDK for jar. Fails if either line changes.
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
			<groupId>org.citationstyles</groupId>
			<artifactId>styles</artifactId>
			<version>26.2</version>
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
jar -xf lib/styles-26.2.jar chicago-notes-bibliography-17th-edition.csl
jar -xf lib/locales-26.2.jar locales-en-US.xml
npm install --silent --no-audit --no-fund --prefix . citeproc@2.4.63 > npm.log 2>&1 || { cat npm.log; exit 1; }

cat > note.cjs <<'JS'
const CSL = require('citeproc');
const { readFileSync } = require('fs');
const style = readFileSync('chicago-notes-bibliography-17th-edition.csl', 'utf8');
const locale = readFileSync('locales-en-US.xml', 'utf8');
for (const circa of [false, true]) {
	const issued = { 'date-parts': [[2015]], ...(circa ? { circa } : {}) };
	const item = { id: 'a', type: 'webpage', title: 'A page', 'container-title': 'The Site', URL: 'https://example.org/', issued };
	const engine = new CSL.Engine({ retrieveLocale: () => locale, retrieveItem: () => item }, style, 'en-US');
	engine.updateItems(['a']);
	const cited = { citationItems: [{ id: 'a' }], properties: { noteIndex: 1 } };
	console.log(`${circa ? 'circa ' : ''}2015: ${engine.previewCitationCluster(cited, [], [], 'text')}`);
}
JS
node note.cjs > seen

cat > expected <<'TEXT'
2015: “A Page,” The Site, 2015, https://example.org/.
circa 2015: “A Page” The Site, [2015?], https://example.org/.
TEXT
diff expected seen && echo "as seen: the Chicago style drops a comma where the date of a page is doubtful"
