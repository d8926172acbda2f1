package org.copydesk.web.failure;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.FacesException;
import jakarta.faces.application.ViewExpiredException;
import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerWrapper;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseId;
import jakarta.faces.view.ViewMetadata;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.copydesk.core.history.NoSuchRevision;
import org.copydesk.core.importing.ImportNotFound;
import org.copydesk.core.notifying.NoticeNotFound;
import org.copydesk.core.people.NotSignedIn;
import org.copydesk.core.people.keycloak.KeycloakUnreachable;
import org.copydesk.core.people.staff.PeopleRefused;
import org.copydesk.core.people.staff.PersonNotFound;
import org.copydesk.core.planning.DeskNotFound;
import org.copydesk.core.planning.PlanNotFound;
import org.copydesk.core.publishing.BundleNotFound;
import org.copydesk.core.review.NotUnderReview;
import org.copydesk.core.review.ReviewRefused;
import org.copydesk.core.workflow.ArticleNotFound;
import org.copydesk.core.workflow.Refusal;
import org.copydesk.core.workflow.Refused;
import org.copydesk.core.workflow.RevisionNotSaid;
import org.copydesk.core.workflow.UnknownRevision;
import org.copydesk.core.writing.ManuscriptRefused;
import org.copydesk.persistence.Database;
import org.copydesk.web.frame.PageTransaction;
import org.copydesk.web.frame.UntakenForm;
import org.primefaces.csp.CspException;

/** Says what happened in the words of the house. A refusal leaves the page as it was, with everything typed in it. */
class FailureHandler extends ExceptionHandlerWrapper {

    private static final Logger LOG = System.getLogger(FailureHandler.class.getName());
    private static final String MISSING = "/desk/missing";
    private static final String TROUBLE = "/desk/trouble";

    /** The form that a text is typed into. */
    private static final String EDITOR = "editor";

    FailureHandler(ExceptionHandler wrapped) {
        super(wrapped);
    }

    @Override
    public void handle() {
        var events = getUnhandledExceptionQueuedEvents().iterator();
        while (events.hasNext()) {
            var context = events.next().getContext();
            var failure = context.getException();
            events.remove();
            var faces = FacesContext.getCurrentInstance();
            if (faces == null || faces.getResponseComplete()) continue;
            CDI.current().select(PageTransaction.class).get().giveUp();
            if (isExpired(failure)) reopen(faces, "page.expired");
            else if (isOdd(failure, context.getPhaseId())) turnAway(faces, failure);
            else answer(faces, failure, cause(failure));
        }
    }

    private static boolean isExpired(Throwable failure) {
        return chain(failure).anyMatch(ViewExpiredException.class::isInstance);
    }

    /** Until the values are taken, components look at nothing but what was sent; none of our pages sends what they stumble over. */
    private static boolean isOdd(Throwable failure, PhaseId phase) {
        if (chain(failure).anyMatch(CspException.class::isInstance)) return true;
        boolean onlyReads = PhaseId.RESTORE_VIEW.equals(phase) || PhaseId.APPLY_REQUEST_VALUES.equals(phase);
        boolean isOurs =
                chain(failure).anyMatch(cause -> cause.getClass().getName().startsWith("org.copydesk."));
        return onlyReads && !isOurs && !Database.isAway(failure);
    }

    /** Nothing was done: the page opens anew, as things are by now, and says why. */
    private static void reopen(FacesContext faces, String why) {
        var external = faces.getExternalContext();
        var page = Reopened.address((HttpServletRequest) external.getRequest());
        Map<String, Object> kept = Map.of(
                "path", UntakenForm.PATH, "secure", external.isSecure(), "maxAge", (int) UntakenForm.KEPT.toSeconds());
        external.addResponseCookie(UntakenForm.COOKIE, UntakenForm.on(page), kept);
        notices().wrong(why);
        redirect(faces, page);
    }

    private static void answer(FacesContext faces, Throwable failure, Throwable cause) {
        if (cause instanceof Refused refused) refuse(faces, refused.refusal());
        else if (cause instanceof ManuscriptRefused flawed)
            notices().flawed(flawed.flaws().get(0));
        else if (cause instanceof RevisionNotSaid) refuse(faces, Refusal.TEXT_CHANGED);
        else if (cause instanceof ReviewRefused refused) notices().wrong("review." + refused.refusal());
        else if (cause instanceof NotUnderReview) notices().wrong("review.gone");
        else if (cause instanceof PeopleRefused refused) notices().wrong("people.refusal." + refused.refusal());
        else if (cause instanceof KeycloakUnreachable) notices().wrong("people.unreachable");
        else if (cause instanceof NotSignedIn) redirect(faces, "/desk");
        else if (Database.isAway(failure)) away(faces);
        else if (isMissing(cause)) missing(faces);
        else fail(faces, cause);
    }

    private static boolean isMissing(Throwable cause) {
        return Stream.of(
                        PressedInVain.class,
                        ArticleNotFound.class,
                        BundleNotFound.class,
                        DeskNotFound.class,
                        NoticeNotFound.class,
                        PlanNotFound.class,
                        UnknownRevision.class,
                        NoSuchRevision.class,
                        PersonNotFound.class,
                        UnreadableAddress.class,
                        ImportNotFound.class)
                .anyMatch(missing -> missing.isInstance(cause));
    }

    /**
     * What somebody pressed, or a button was about, is there no more: their page opens anew and says so. One that a text is typed
     * into stays as it is, with the text.
     */
    private static void missing(FacesContext faces) {
        if (isPost(faces) && faces.getViewRoot().findComponent(EDITOR) == null) reopen(faces, "page.aged");
        else show(faces, MISSING, 404);
    }

    private static boolean isPost(FacesContext faces) {
        return ((HttpServletRequest) faces.getExternalContext().getRequest())
                .getMethod()
                .equals("POST");
    }

    private static void refuse(FacesContext faces, Refusal refusal) {
        notices().refused(refusal);
        if (isPost(faces)) return;
        redirect(faces, article(faces).map("/desk/article?id="::concat).orElse("/desk"));
    }

    /** The article that the page is about, as its address says. */
    private static Optional<String> article(FacesContext faces) {
        return ViewMetadata.getViewParameters(faces.getViewRoot()).stream()
                .filter(parameter -> parameter.getName().equals("id"))
                .map(parameter -> parameter.getStringValue(faces))
                .filter(id -> id != null && !id.isEmpty())
                .findFirst();
    }

    private static void away(FacesContext faces) {
        faces.getExternalContext().setResponseHeader("Retry-After", "30");
        show(faces, TROUBLE, 503);
    }

    private static void turnAway(FacesContext faces, Throwable failure) {
        LOG.log(
                Level.INFO,
                "No page sends what {0} got: {1}",
                faces.getExternalContext().getRequestServletPath(),
                failure);
        show(faces, TROUBLE, 400);
    }

    private static void fail(FacesContext faces, Throwable cause) {
        LOG.log(Level.ERROR, "A page failed: " + faces.getExternalContext().getRequestServletPath(), cause);
        show(faces, TROUBLE, 500);
    }

    private static void show(FacesContext faces, String page, int status) {
        var external = faces.getExternalContext();
        if (external.isResponseCommitted()) return;
        resetBuffer(external); // and no header: what every page is sent with, this one is
        external.setResponseStatus(status);
        faces.responseComplete();
        if (faces.getPartialViewContext().isAjaxRequest()) return;
        external.setRequest(new ShownInstead((HttpServletRequest) external.getRequest()));
        attempt(() -> external.dispatch(page));
    }

    private static void resetBuffer(ExternalContext external) {
        ((ServletResponse) external.getResponse()).resetBuffer();
    }

    private static Notices notices() {
        return CDI.current().select(Notices.class).get();
    }

    private static void redirect(FacesContext faces, String page) {
        var external = faces.getExternalContext();
        external.getFlash().setKeepMessages(true);
        attempt(() -> external.redirect(external.getRequestContextPath() + page));
    }

    private static Throwable cause(Throwable failure) {
        return chain(failure)
                .filter(cause -> cause.getClass().getName().startsWith("org.copydesk."))
                .findFirst()
                .orElse(failure);
    }

    private static Stream<Throwable> chain(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause);
    }

    private interface Reply {
        void give() throws IOException;
    }

    private static void attempt(Reply answer) {
        try {
            answer.give();
        } catch (IOException e) {
            throw new FacesException(new UncheckedIOException(e));
        }
    }
}
