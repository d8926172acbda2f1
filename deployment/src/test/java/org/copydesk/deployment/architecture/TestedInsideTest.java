package org.copydesk.deployment.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.copydesk.deployment.architecture.ArchitectureTest.WithoutTests;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Only the server can say whether a transaction is one; so no bean that has transactions goes untested there. */
@DisplayName("A transactional bean of the core")
class TestedInsideTest {

    private static final JavaClasses CORE = new ClassFileImporter()
            .withImportOption(new DoNotIncludeTests())
            .withImportOption(new WithoutTests())
            .importPackages("org.copydesk.core");

    private static final JavaClasses INSIDE =
            new ClassFileImporter().importPackages("org.copydesk.deployment.container");

    private static final Set<JavaClass> CALLED = called();

    @ParameterizedTest(name = "{0}")
    @MethodSource("beans")
    void isCalledByATestInsideTheServer(JavaClass bean) {
        assertThat(isTested(bean))
                .as("%s is injected into a test in the server, which calls it", bean.getName())
                .isTrue();
    }

    @Test
    void isFoundByTheAnnotationOfItsClassOrOfAMethod() {
        assertThat(beans())
                .extracting(JavaClass::getSimpleName)
                .contains("Handover", "Sealing", "Release")
                .doesNotContain("SignedIn", "Actor");
    }

    static Stream<JavaClass> beans() {
        return CORE.stream()
                .filter(type -> type.isAnnotatedWith(Transactional.class)
                        || type.getMethods().stream().anyMatch(method -> method.isAnnotatedWith(Transactional.class)))
                .sorted(Comparator.comparing(JavaClass::getName));
    }

    /** One that other packages cannot call is tested through whoever of its own package uses it. */
    private static boolean isTested(JavaClass bean) {
        if (CALLED.stream().anyMatch(type -> type.isEquivalentTo(bean.reflect()))) return true;
        return !isForOthers(bean)
                && CORE.stream()
                        .filter(user -> user.getPackageName().equals(bean.getPackageName()))
                        .filter(user -> injected(user).anyMatch(bean::equals))
                        .anyMatch(user -> CALLED.stream().anyMatch(type -> type.isEquivalentTo(user.reflect())));
    }

    private static boolean isForOthers(JavaClass bean) {
        return bean.getModifiers().contains(JavaModifier.PUBLIC)
                && bean.getMethods().stream()
                        .anyMatch(method -> method.getModifiers().contains(JavaModifier.PUBLIC));
    }

    private static Set<JavaClass> called() {
        return INSIDE.stream()
                .flatMap(test -> injected(test)
                        .filter(bean -> test.getMethodCallsFromSelf().stream()
                                .anyMatch(call -> call.getTargetOwner().equals(bean))))
                .collect(Collectors.toSet());
    }

    private static Stream<JavaClass> injected(JavaClass type) {
        return type.getFields().stream()
                .filter(field -> field.isAnnotatedWith(Inject.class))
                .map(field -> field.getRawType());
    }
}
