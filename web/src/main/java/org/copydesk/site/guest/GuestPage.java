package org.copydesk.site.guest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import org.copydesk.core.review.ReviewRefusal;
import org.copydesk.core.review.Visiting.Visit;
import org.copydesk.persistence.review.GuestRight;
import org.copydesk.site.response.Dates;
import org.copydesk.site.response.Masthead;
import org.copydesk.site.response.SiteStyle;
import org.copydesk.site.response.Templates;

/** What a guest is shown. */
@ApplicationScoped
class GuestPage {

    private static final Map<ReviewRefusal, String> SENTENCES = Map.of(
            ReviewRefusal.TEXT_MISSING, "A few words are needed here.",
            ReviewRefusal.TEXT_TOO_LONG, "These are too many words. Keep it under 10,000 characters.",
            ReviewRefusal.PASSAGE_NOT_FOUND,
                    "These words do not stand in the text. Copy them from it, or leave the field empty.",
            ReviewRefusal.PASSAGE_AMBIGUOUS,
                    "These words stand in the text more than once. Copy a few more around them.");

    @Inject
    Templates templates;

    @Inject
    Masthead masthead;

    @Inject
    SiteStyle style;

    /** What a form of the page has to bring along: known to who has the link, and of no use without it. */
    static String key(String token) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(("form " + token).getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    String of(Visit visit, String key, String done) {
        return filled(visit, key, thanks(done), "", "");
    }

    /** The page again with why something was not taken, and what was typed. */
    String refused(Visit visit, String key, ReviewRefusal refusal, String typed) {
        var sentence = SENTENCES.getOrDefault(refusal, "This link does not allow that.");
        return filled(visit, key, "", sentence, typed == null ? "" : typed);
    }

    String nothing() {
        return notice("There is nothing here", "The link may be mistyped, used up or taken back. Ask whoever sent it.");
    }

    String tooMany() {
        return notice("Too many tries", "Wait a few minutes and open the link again.");
    }

    private static String thanks(String done) {
        if ("decided".equals(done)) return "Thank you. Your decision was passed on.";
        return "said".equals(done) ? "Thank you. What you said was passed on." : "";
    }

    private String filled(Visit visit, String key, String thanks, String problem, String typed) {
        var guest = visit.guest();
        var dates = new Dates(masthead.zone());
        Map<String, Object> shown = new HashMap<>();
        shown.put("publication", masthead.name());
        shown.put("style", style.address());
        shown.put("guest", guest.name());
        shown.put("revision", guest.revision());
        shown.put("until", dates.exact(guest.expires()));
        shown.put("language", visit.language().toLanguageTag());
        shown.put("text", visit.text());
        shown.put("key", key);
        shown.put("thanks", thanks);
        shown.put("problem", problem);
        shown.put("typed", typed);
        shown.put("comments", guest.may(GuestRight.COMMENT));
        shown.put("decides", guest.may(GuestRight.DECIDE));
        shown.put("decision", decision(guest.approves()));
        shown.put("decided", guest.decidedAt() == null ? "" : dates.exact(guest.decidedAt()));
        shown.put(
                "threads",
                visit.threads().stream()
                        .map(thread -> Map.of(
                                "id", thread.thread().id(),
                                "exact", thread.thread().anchor().exact(),
                                "comments",
                                        thread.comments().stream()
                                                .filter(comment -> !comment.deleted())
                                                .map(comment -> Map.of(
                                                        "name", comment.author().name(),
                                                        "time", dates.exact(comment.time()),
                                                        "text", comment.text()))
                                                .toList()))
                        .toList());
        return templates.filled("guest", shown);
    }

    private static String decision(Boolean approves) {
        if (approves == null) return "";
        return approves ? "You approved this text" : "You asked for changes";
    }

    private String notice(String title, String words) {
        Map<String, Object> shown = new HashMap<>();
        shown.put("publication", masthead.name());
        shown.put("style", style.address());
        shown.put("title", title);
        shown.put("words", words);
        return templates.filled("guestnotice", shown);
    }
}
