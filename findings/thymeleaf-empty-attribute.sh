#!/bin/sh
# Thymeleaf 3.1.5.RELEASE (org.thymeleaf:thymeleaf, Maven Central) removes an attribute that th:attr, th:alt or th:title gives the
# empty text, and keeps the same attribute if the template writes it without th:.
#
# In HTML an empty attribute means something: alt="" says that a picture is decoration, where no alt at all makes a screen
# reader say the name of the file; a boolean or data attribute is there by being empty. Only null would be expected to remove it.
#
# Seen on 29 November 2026 with Java 17.0.15, for a variable "none" that holds the empty text:
#   <img src="x" th:alt="${none}">                  -> <img src="x">
#   <a href="x" th:attr="data-record=${none}">a</a> -> <a href="x">a</a>
#   <p th:title="${none}">p</p>                     -> <p>p</p>
#   <img src="x" alt="">                            -> <img src="x" alt="">
# On this site links lost the mark by which their previews are found. A template has to write such an attribute itself, in an
# element that is there under a condition.
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
			<groupId>org.thymeleaf</groupId>
			<artifactId>thymeleaf</artifactId>
			<version>3.1.5.RELEASE</version>
		</dependency>
	</dependencies>
</project>
POM
mvn -q -B org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy-dependencies -DoutputDirectory=lib > maven.log 2>&1 ||
	{ cat maven.log; exit 1; }

cat > Attributes.java <<'JAVA'
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.thymeleaf.TemplateEngine;
import org.thymeleaf.context.Context;
import org.thymeleaf.templateresolver.StringTemplateResolver;

public class Attributes {

	public static void main(String[] arguments) {
		TemplateEngine engine = new TemplateEngine();
		engine.setTemplateResolver(new StringTemplateResolver());
		Context context = new Context(Locale.ROOT, Map.of("none", ""));
		for (String template : List.of("<img src=\"x\" th:alt=\"${none}\">",
				"<a href=\"x\" th:attr=\"data-record=${none}\">a</a>", "<p th:title=\"${none}\">p</p>",
				"<img src=\"x\" alt=\"\">")) {
			System.out.println(engine.process(template, context));
		}
	}

}
JAVA

cat > expected <<'TEXT'
<img src="x">
<a href="x">a</a>
<p>p</p>
<img src="x" alt="">
TEXT
java -cp 'lib/*' Attributes.java > seen 2> errors || { cat errors; exit 1; }
diff expected seen && echo "As seen: an attribute that is set to the empty text is removed."
