#!/bin/sh
# The JDK's collators (java.text.Collator, Java 17.0.15) sort Ł, Đ and Ø after Z: Łódź stands after Zorin. ICU4J 77.1
# (com.ibm.icu:icu4j, Maven Central) has Ł with L, Đ with D, Ø with O.
#
# Both in English (Locale.UK), at their own default strength. The JDK takes its locale data from CLDR since Java 9, but not its
# collation rules, which are those of java.text.
#
# Seen on 29 November 2026:
#   JDK: Dubček, Lenin, Ozu, Zorin, Øst, Đilas, Łódź
#   ICU: Đilas, Dubček, Lenin, Łódź, Øst, Ozu, Zorin
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
			<groupId>com.ibm.icu</groupId>
			<artifactId>icu4j</artifactId>
			<version>77.1</version>
		</dependency>
	</dependencies>
</project>
POM
mvn -q -B org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy-dependencies -DoutputDirectory=lib > maven.log 2>&1 ||
	{ cat maven.log; exit 1; }

cat > Names.java <<'JAVA'
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

public class Names {

	private static final List<String> NAMES = List.of("Zorin", "Łódź", "Lenin", "Øst", "Ozu", "Đilas", "Dubček");

	public static void main(String[] args) {
		System.out.println("JDK: " + sorted(java.text.Collator.getInstance(Locale.UK)::compare));
		System.out.println("ICU: " + sorted(com.ibm.icu.text.Collator.getInstance(Locale.UK)::compare));
	}

	private static String sorted(Comparator<String> order) {
		List<String> names = new ArrayList<>(NAMES);
		names.sort(order);
		return String.join(", ", names);
	}

}
JAVA
java -Dfile.encoding=UTF-8 -Dstdout.encoding=UTF-8 -cp 'lib/*' Names.java > seen

cat > expected <<'TEXT'
JDK: Dubček, Lenin, Ozu, Zorin, Øst, Đilas, Łódź
ICU: Đilas, Dubček, Lenin, Łódź, Øst, Ozu, Zorin
TEXT
diff expected seen && echo "as seen: the JDK sorts Ł, Đ and Ø after Z, ICU4J with their base letters"
