package thaw;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.stereotype.Controller;
import org.springframework.stereotype.Service;

/** The arrows between the rooms go one way, and the house rules hold in every room. */
class ArchitectureTests {

	private static final JavaClasses SITE = new ClassFileImporter()
		.withImportOption(new ImportOption.DoNotIncludeTests())
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
	void onlyTheContentRoomSpeaksJdbc() {
		noClasses().that()
			.resideOutsideOfPackages("thaw.content", "thaw.crossref")
			.should()
			.dependOnClassesThat()
			.resideInAnyPackage("java.sql..", "javax.sql..", "org.springframework.jdbc..")
			.check(SITE);
	}

}
