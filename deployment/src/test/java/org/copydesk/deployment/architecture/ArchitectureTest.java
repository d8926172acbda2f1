package org.copydesk.deployment.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.core.importer.Location;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import org.copydesk.deployment.architecture.ArchitectureTest.WithoutTests;

@AnalyzeClasses(
        packages = "org.copydesk",
        importOptions = {ImportOption.DoNotIncludeTests.class, WithoutTests.class})
class ArchitectureTest {

    private static final String[] EDGE = {"org.copydesk.web..", "org.copydesk.api..", "org.copydesk.site.."};

    /** The test archives of other modules, which the option for tests does not recognise. */
    static final class WithoutTests implements ImportOption {
        @Override
        public boolean includes(Location location) {
            return !location.contains("-tests.jar");
        }
    }

    @ArchTest
    static final ArchRule MODULES_DEPEND_DOWNWARDS_ONLY = layeredArchitecture()
            .consideringOnlyDependenciesInAnyPackage("org.copydesk..")
            .withOptionalLayers(true)
            .layer("edge")
            .definedBy(EDGE)
            .layer("gate")
            .definedBy("org.copydesk.gate..")
            .layer("core")
            .definedBy("org.copydesk.core..")
            .layer("persistence")
            .definedBy("org.copydesk.persistence..")
            .layer("deployment")
            .definedBy("org.copydesk.deployment..")
            .whereLayer("deployment")
            .mayNotBeAccessedByAnyLayer()
            .whereLayer("deployment")
            .mayNotAccessAnyLayer()
            .whereLayer("edge")
            .mayNotBeAccessedByAnyLayer()
            .whereLayer("gate")
            .mayOnlyBeAccessedByLayers("edge")
            .whereLayer("core")
            .mayOnlyBeAccessedByLayers("edge", "gate")
            .whereLayer("persistence")
            .mayOnlyBeAccessedByLayers("core", "edge", "gate");

    @ArchTest
    static final ArchRule PACKAGES_OF_THE_CORE_FORM_NO_CYCLES = withoutCycles("org.copydesk.core.(*)..");

    @ArchTest
    static final ArchRule PACKAGES_OF_PERSISTENCE_FORM_NO_CYCLES = withoutCycles("org.copydesk.persistence.(*)..");

    @ArchTest
    static final ArchRule PAGES_FORM_NO_CYCLES = withoutCycles("org.copydesk.web.(*)..");

    @ArchTest
    static final ArchRule PACKAGES_OF_THE_API_FORM_NO_CYCLES = withoutCycles("org.copydesk.api.(*)..");

    @ArchTest
    static final ArchRule PACKAGES_OF_THE_LAUNCHER_FORM_NO_CYCLES = withoutCycles("org.copydesk.deployment.(*)..");

    @ArchTest
    static final ArchRule PAGES_API_AND_SITE_DO_NOT_KNOW_EACH_OTHER = slices().matching("org.copydesk.(*)..")
            .that(com.tngtech.archunit.base.DescribedPredicate.describe(
                    "are pages, API or site",
                    slice -> slice.stream()
                            .allMatch(type -> resideInAnyPackage(EDGE).test(type))))
            .should()
            .notDependOnEachOther()
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule ONLY_CORE_PEOPLE_KNOWS_KEYCLOAK =
            onlyMayUse("org.copydesk.core.people..", "org.keycloak..", "org.wildfly.security..");

    @ArchTest
    static final ArchRule ONLY_PAGES_KNOW_FACES =
            onlyMayUse("org.copydesk.web..", "jakarta.faces..", "org.primefaces..");

    /** Keycloak's administration is itself reached by REST. */
    @ArchTest
    static final ArchRule ONLY_API_AND_SITE_KNOW_REST = noClasses()
            .that()
            .resideOutsideOfPackages("org.copydesk.api..", "org.copydesk.site..", "org.copydesk.core.people..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("jakarta.ws.rs..");

    @ArchTest
    static final ArchRule ONLY_PERSISTENCE_KNOWS_THE_DATABASE = noClasses()
            .that(not(resideInAnyPackage("org.copydesk.persistence..", "org.copydesk.deployment..")))
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "org.hibernate..", "org.flywaydb..", "java.sql..", "javax.sql..", "jakarta.persistence..");

    @ArchTest
    static final ArchRule THE_CORE_KNOWS_NO_SERVLETS = noClasses()
            .that(resideInAPackage("org.copydesk.core.."))
            .should()
            .dependOnClassesThat()
            .resideInAPackage("jakarta.servlet..");

    @ArchTest
    static final ArchRule NAMES_SAY_WHAT_NOT_HOW =
            noClasses().should().haveNameMatching(".*(Impl|Utils?|Helper|Manager|Service|Dto|DTO)");

    @ArchTest
    static final ArchRule FOLDERS_ARE_NAMED_BY_SUBJECT = noClasses()
            .should()
            .resideInAnyPackage(
                    "..common..",
                    "..shared..",
                    "..base..",
                    "..util..",
                    "..helper..",
                    "..manager..",
                    "..service..",
                    "..impl..",
                    "..dto..",
                    "..model..",
                    "..entity..");

    @ArchTest
    static final ArchRule NOBODY_PRINTS_BUT_THE_LAUNCHER = noClasses()
            .that(not(resideInAPackage("org.copydesk.deployment..")))
            .should()
            .accessField(System.class, "out")
            .orShould()
            .accessField(System.class, "err");

    @ArchTest
    static final ArchRule THE_TIME_COMES_FROM_THE_CLOCK = noClasses()
            .that()
            .resideInAnyPackage("org.copydesk.core..", "org.copydesk.persistence..")
            .should()
            .callMethod(java.time.Instant.class, "now");

    @ArchTest
    static final ArchRule ENTITIES_ARE_STORED_BY_PERSISTENCE = classes()
            .that()
            .areAnnotatedWith("jakarta.persistence.Entity")
            .should()
            .resideInAPackage("org.copydesk.persistence..")
            .allowEmptyShould(true);

    private static ArchRule withoutCycles(String packages) {
        return slices().matching(packages).should().beFreeOfCycles().allowEmptyShould(true);
    }

    private static ArchRule onlyMayUse(String user, String... used) {
        return noClasses()
                .that()
                .resideOutsideOfPackage(user)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(used);
    }
}
