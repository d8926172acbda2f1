package org.copydesk.deployment.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.Set;
import org.copydesk.deployment.architecture.ArchitectureTest.WithoutTests;

@AnalyzeClasses(
        packages = "org.copydesk",
        importOptions = {ImportOption.DoNotIncludeTests.class, WithoutTests.class})
class ModelTest {

    private static final String ARTICLE = "org.copydesk.persistence.article.Article";

    @ArchTest
    static final ArchRule ONLY_THE_WORKFLOW_CHANGES_A_STATE = noClasses()
            .that()
            .resideOutsideOfPackages("org.copydesk.core.workflow..", "org.copydesk.persistence.article..")
            .should()
            .callMethodWhere(toArticle(
                    "move",
                    "approveContent",
                    "voidApproval",
                    "goLive",
                    "goBackTo",
                    "leaveTheSite",
                    "waitsForOthersThan"));

    @ArchTest
    static final ArchRule ONLY_DRAFTING_APPENDS_A_REVISION = noClasses()
            .that()
            .resideOutsideOfPackages("org.copydesk.core.writing..", "org.copydesk.persistence.article..")
            .should()
            .callMethodWhere(toArticle("append", "begin"))
            .orShould()
            .callMethodWhere(to("org.copydesk.persistence.article.Revisions", Set.of("add")));

    @ArchTest
    static final ArchRule NO_CHANGE_ESCAPES_THE_TRANSACTION_OF_ITS_EVENT = methods()
            .that()
            .areDeclaredInClassesThat(resideInAPackage("org.copydesk.persistence.."))
            .should()
            .notBeAnnotatedWith("jakarta.transaction.Transactional")
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule NOTHING_BUT_PAGE_BEANS_HAS_SETTERS = noMethods()
            .that()
            .areDeclaredInClassesThat()
            .resideOutsideOfPackages("org.copydesk.web..", "org.copydesk.deployment..")
            .and(DescribedPredicate.describe(
                    "take one value", method -> method.getRawParameterTypes().size() == 1))
            .should()
            .haveNameMatching("set[A-Z].*");

    @ArchTest
    static final ArchRule ENTITIES_SPEAK_THE_LANGUAGE_OF_THE_DESK = noMethods()
            .that()
            .areDeclaredInClassesThat()
            .areAnnotatedWith("jakarta.persistence.Entity")
            .should()
            .haveNameMatching("get[A-Z].*");

    @ArchTest
    static final ArchRule ENTITIES_KEEP_THEIR_FIELDS_TO_THEMSELVES = fields().that()
            .areDeclaredInClassesThat()
            .areAnnotatedWith("jakarta.persistence.Entity")
            .should()
            .bePrivate()
            .orShould()
            .beStatic();

    private static DescribedPredicate<JavaMethodCall> toArticle(String... methods) {
        return to(ARTICLE, Set.copyOf(List.of(methods)));
    }

    private static DescribedPredicate<JavaMethodCall> to(String type, Set<String> methods) {
        return DescribedPredicate.describe(
                "calls " + type + methods,
                call -> call.getTargetOwner().getName().equals(type) && methods.contains(call.getName()));
    }
}
