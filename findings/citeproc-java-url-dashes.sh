#!/bin/sh
# citeproc-java 3.5.2 (de.undercouch:citeproc-java, Maven Central) makes a dash of two hyphens in an address, so that the
# address leads elsewhere or nowhere.
#
# BibLaTeX ("Data Types"): url and doi are verbatim fields, in which no character is special; in BibTeX styles that print them
# by \url the same holds. The converter reads every field as text of LaTeX, in which -- is an en dash.
#
# Seen on 29 November 2026 with Java 17.0.15:
#   title: From 1953–1964
#   URL: https://example.org/part–one.html
#   (the file says https://example.org/part--one.html)
#
# Needs: a JDK of 17 or newer, Maven. Fails if either line changes.
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
	</dependencies>
</project>
POM
mvn -q -B org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy-dependencies -DoutputDirectory=lib > maven.log 2>&1 ||
	{ cat maven.log; exit 1; }

cat > works.bib <<'BIB'
@online{doe,
  title = {From 1953--1964},
  url = {https://example.org/part--one.html},
  year = {2004}
}
BIB

cat > Reader.java <<'JAVA'
import de.undercouch.citeproc.bibtex.BibTeXConverter;
import de.undercouch.citeproc.csl.CSLItemData;
import java.io.FileInputStream;
import java.io.PrintStream;

public class Reader {

	public static void main(String[] args) throws Exception {
		BibTeXConverter converter = new BibTeXConverter();
		CSLItemData item = converter.toItemData(converter.loadDatabase(new FileInputStream("works.bib"))).get("doe");
		PrintStream out = new PrintStream(System.out, true, "UTF-8");
		out.println("title: " + item.getTitle());
		out.println("URL: " + item.getURL());
	}

}
JAVA
java -cp 'lib/*' Reader.java > seen 2> java.log || { cat java.log; exit 1; }

cat > expected <<'TEXT'
title: From 1953–1964
URL: https://example.org/part–one.html
TEXT
diff expected seen && echo "as seen: citeproc-java 3.5.2 makes a dash of two hyphens in an address"
