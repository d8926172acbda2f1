package org.copydesk.api.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.copydesk.core.people.NotSignedIn;
import org.copydesk.core.people.staff.PersonNotFound;
import org.copydesk.core.workflow.ArticleNotFound;
import org.copydesk.core.workflow.Refusal;
import org.copydesk.core.workflow.Refused;
import org.copydesk.core.writing.Flaw;
import org.copydesk.core.writing.ManuscriptRefused;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("A refusal of the core")
class ProblemsTest {

    @ParameterizedTest
    @EnumSource(Refusal.class)
    void keepsItsName(Refusal refusal) {
        assertThat(problem(new Refused(refusal)).type()).isEqualTo("/problems/" + refusal);
    }

    @Test
    void isForbiddenWhenTheRoleIsMissing() {
        assertThat(problem(new Refused(Refusal.ROLE_MISSING)).status()).isEqualTo(403);
    }

    @Test
    void isAConflictWhenTheRulesSayNo() {
        assertThat(problem(new Refused(Refusal.OWN_WORK)).status()).isEqualTo(409);
    }

    @ParameterizedTest
    @EnumSource(Refusal.class)
    void isBadInputWhenSomethingTypedCanHealIt(Refusal refusal) {
        var problem = problem(new Refused(refusal));
        assertThat(problem.status() == 400).isEqualTo(refusal.field().isPresent());
        assertThat(problem.field()).isEqualTo(refusal.field().orElse(null));
    }

    @Test
    void namesEveryFlawOfAManuscript() {
        var flaws = List.of(new Flaw("title", Flaw.Reason.MISSING, 0), new Flaw("body", Flaw.Reason.TOO_LONG, 10));
        var problem = problem(new ManuscriptRefused(flaws));
        assertThat(problem.status()).isEqualTo(400);
        assertThat(problem.detail()).isEqualTo("title is missing; body is longer than 10 characters.");
        assertThat(problem.errors()).extracting(FieldError::field).containsExactly("title", "body");
    }

    @Test
    void looksTheSameForWhatIsMissingAndWhatIsHidden() {
        assertThat(problem(new ArticleNotFound())).isEqualTo(problem(new PersonNotFound()));
    }

    @Test
    void asksNobodyToSignIn() {
        assertThat(problem(new NotSignedIn()).status()).isEqualTo(401);
    }

    @Test
    void isNotGuessedFromWhatNobodyExpected() {
        assertThat(Problems.of(new IllegalStateException("secret"))).isEmpty();
    }

    private static Problem problem(Throwable refusal) {
        return Problems.of(refusal).orElseThrow();
    }
}
