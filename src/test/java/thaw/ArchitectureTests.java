package thaw;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.stereotype.Controller;
import org.springframework.stereotype.Service;

/** The arrows between the rooms go one way, and the house rules hold in every room. */
class ArchitectureTests {

	private static final JavaClasses SITE = new ClassFileImporter()
		.withImportOption(new ImportOption.DoNotIncludeTests())
		// What Spring writes when packaging for production has two underscores in its
		// name.
		.withImportOption((place) -> !place.contains("__"))
		.importPackages("thaw");

	@Test
	void roomsUseOnlyWhatTheirDoorPlatesAllow() {
		ApplicationModules.of(ThawApplication.class).verify();
	}

	@Test
	void roomsAreFlat() {
		classes().should().resideInAnyPackage("thaw", "thaw.*").check(SITE);
	}

	@Test
	void controllersArePackagePrivate() {
		classes().that().areAnnotatedWith(Controller.class).should().notBePublic().check(SITE);
	}

	@Test
	void entitiesHaveNoSetters() {
		methods().that()
			.areDeclaredInClassesThat()
			.areAnnotatedWith(Entity.class)
			.or()
			.areDeclaredInClassesThat()
			.areAnnotatedWith(Embeddable.class)
			.should()
			.haveNameNotMatching("set[A-Z].*")
			.check(SITE);
	}

	@Test
	void namesSayWhatThingsAre() {
		noClasses().should()
			.haveNameMatching(".*(Impl|Dto|DTO|Util|Utils|Helper|Manager|Service)$")
			.orShould()
			.beAnnotatedWith(Service.class)
			.check(SITE);
	}

	@Test
	void nothingIsWrittenInTheLocaleOfTheMachine() {
		Pattern matters = Pattern.compile("java\\.lang\\.String\\.(?:format|formatted|toLowerCase|toUpperCase)\\(.*"
				+ "|java\\.text\\.\\w+\\.get\\w*Instance\\(.*|java\\.text\\.\\w+Format\\.<init>\\(.*"
				+ "|java\\.time\\.format\\.DateTimeFormatter\\.of(?:Pattern|Localized)\\w*\\(.*"
				+ "|java\\.util\\.(?:Locale\\.getDefault|Formatter\\.<init>|Scanner\\.<init>)\\(.*");
		noClasses().should()
			.accessTargetWhere(DescribedPredicate.describe("writes in the locale of the machine", (access) -> {
				String form = access.getTarget().getFullName();
				return matters.matcher(form).matches() && !form.contains("java.util.Locale,")
						&& !form.contains("java.util.Locale)");
			}))
			.check(SITE);
	}

	@Test
	void fieldsAreNotInjected() {
		fields().should().notBeAnnotatedWith(Autowired.class).check(SITE);
	}

	@Test
	void textAndDatesKnowNothingOfSpring() {
		noClasses().that()
			.resideInAnyPackage("thaw.text", "thaw.dates")
			.and()
			.doNotHaveSimpleName("package-info")
			.should()
			.dependOnClassesThat()
			.resideInAPackage("org.springframework..")
			.check(SITE);
	}

	@Test
	void onlyRoomsThatFillDatabasesSpeakJdbc() {
		noClasses().that()
			.resideOutsideOfPackages("thaw.content", "thaw.crossref", "thaw.database", "thaw.sqlite")
			.should()
			.dependOnClassesThat()
			.resideInAnyPackage("java.sql..", "javax.sql..", "org.springframework.jdbc..")
			.check(SITE);
	}

}
