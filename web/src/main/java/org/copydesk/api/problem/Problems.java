package org.copydesk.api.problem;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.copydesk.core.history.NoSuchRevision;
import org.copydesk.core.importing.ImportNotFound;
import org.copydesk.core.notifying.NoticeNotFound;
import org.copydesk.core.notifying.WebhookRefused;
import org.copydesk.core.people.NotSignedIn;
import org.copydesk.core.people.keycloak.KeycloakUnreachable;
import org.copydesk.core.people.staff.PeopleRefusal;
import org.copydesk.core.people.staff.PeopleRefused;
import org.copydesk.core.people.staff.PersonNotFound;
import org.copydesk.core.planning.DeskNotFound;
import org.copydesk.core.planning.PlanBegun;
import org.copydesk.core.planning.PlanNotFound;
import org.copydesk.core.publishing.BundleNotFound;
import org.copydesk.core.publishing.BundleRefused;
import org.copydesk.core.review.NotUnderReview;
import org.copydesk.core.review.ReviewRefusal;
import org.copydesk.core.review.ReviewRefused;
import org.copydesk.core.workflow.AnswerRefused;
import org.copydesk.core.workflow.ArticleNotFound;
import org.copydesk.core.workflow.Refusal;
import org.copydesk.core.workflow.Refused;
import org.copydesk.core.workflow.RevisionNotSaid;
import org.copydesk.core.workflow.UnknownRevision;
import org.copydesk.core.writing.ManuscriptRefused;

/** What each refusal of the core is called over HTTP. */
final class Problems {

    private static final Map<Class<?>, Function<Object, Problem>> KNOWN = new LinkedHashMap<>();

    static {
        to(CallRefused.class, call -> Problem.of(call.fault(), call.getMessage(), call.errors()));
        to(ArticleNotFound.class, unseen -> Problem.of(CallFault.NOT_FOUND));
        to(PersonNotFound.class, unseen -> Problem.of(CallFault.NOT_FOUND));
        to(PlanNotFound.class, unseen -> Problem.of(CallFault.NOT_FOUND));
        to(BundleNotFound.class, unseen -> Problem.of(CallFault.NOT_FOUND));
        to(PlanBegun.class, begun -> Problem.of(CallFault.PLAN_BEGUN));
        to(NoticeNotFound.class, unseen -> Problem.of(CallFault.NOT_FOUND));
        to(ImportNotFound.class, unseen -> Problem.of(CallFault.NOT_FOUND));
        to(NotSignedIn.class, nobody -> Problem.of(CallFault.NOT_SIGNED_IN));
        to(RevisionNotSaid.class, unsaid -> Problem.of(CallFault.IF_MATCH_MISSING));
        to(BundleRefused.class, bundle -> of(bundle.refusal()).about(bundle.article()));
        to(AnswerRefused.class, answer -> of(answer.refusal(), "answers." + answer.question()));
        to(Refused.class, move -> of(move.refusal()));
        to(PeopleRefused.class, people -> of(people.refusal()));
        to(DeskNotFound.class, unseen -> Problem.of(CallFault.NOT_FOUND));
        to(NotUnderReview.class, unseen -> Problem.of(CallFault.NOT_FOUND));
        to(ReviewRefused.class, review -> of(review.refusal()));
        to(WebhookRefused.class, webhook -> of(webhook.reason()));
        to(ManuscriptRefused.class, Problems::of);
        to(UnknownRevision.class, Problems::of);
        to(NoSuchRevision.class, Problems::of);
        to(KeycloakUnreachable.class, silent -> Problem.of(CallFault.KEYCLOAK_UNREACHABLE));
    }

    private Problems() {}

    /** Empty for what nobody expected. */
    static Optional<Problem> of(Throwable failure) {
        return KNOWN.keySet().stream()
                .filter(type -> type.isInstance(failure))
                .findFirst()
                .map(type -> KNOWN.get(type).apply(failure));
    }

    private static <T> void to(Class<T> type, Function<T, Problem> problem) {
        KNOWN.put(type, failure -> problem.apply(type.cast(failure)));
    }

    private static Problem of(Refusal refusal) {
        int status = refusal == Refusal.ROLE_MISSING || refusal == Refusal.NOT_YOUR_STEP ? 403 : 409;
        return refusal.field()
                .map(field -> of(refusal, field))
                .orElseGet(
                        () -> Problem.of(refusal.name(), status, ProblemSentences.of(refusal + ".detail"), List.of()));
    }

    private static Problem of(Refusal refusal, String field) {
        var errors = List.of(FieldError.of(field, refusal.name(), ProblemSentences.of(refusal + ".detail")));
        return Problem.of(refusal.name(), 400, Problem.sentence(errors), errors);
    }

    private static Problem of(ReviewRefusal refusal) {
        var words = ProblemSentences.of(refusal + ".detail");
        int status = refusal == ReviewRefusal.NOT_YOURS ? 403 : 409;
        return refusal.field()
                .map(field -> List.of(FieldError.of(field, refusal.name(), words)))
                .map(errors -> Problem.of(refusal.name(), 400, Problem.sentence(errors), errors))
                .orElseGet(() -> Problem.of(refusal.name(), status, words, List.of()));
    }

    private static Problem of(PeopleRefusal refusal) {
        int status = refusal == PeopleRefusal.ROLE_MISSING ? 403 : 409;
        return Problem.of(refusal.name(), status, ProblemSentences.of(refusal + ".detail"), List.of());
    }

    private static Problem of(WebhookRefused.Reason reason) {
        var words = ProblemSentences.of("webhook." + reason);
        var errors = List.of(FieldError.of(reason.field(), reason.name(), words));
        return Problem.of(CallFault.INVALID_INPUT, Problem.sentence(errors), errors);
    }

    private static Problem of(ManuscriptRefused refused) {
        var errors = refused.flaws().stream().map(FieldError::of).toList();
        return Problem.of(CallFault.INVALID_INPUT, Problem.sentence(errors), errors);
    }

    private static Problem of(UnknownRevision unknown) {
        var number = Integer.toString(unknown.number());
        var errors = List.of(FieldError.of("If-Match", "UNKNOWN", ProblemSentences.of("flaw.UNKNOWN_REVISION")));
        return Problem.of(
                CallFault.UNKNOWN_REVISION,
                ProblemSentences.of(CallFault.UNKNOWN_REVISION + ".detail", number),
                errors);
    }

    private static Problem of(NoSuchRevision unknown) {
        var errors = List.of(FieldError.of(unknown.field(), "UNKNOWN", ProblemSentences.of("flaw.UNKNOWN_REVISION")));
        return Problem.of(CallFault.INVALID_INPUT, Problem.sentence(errors), errors);
    }
}
