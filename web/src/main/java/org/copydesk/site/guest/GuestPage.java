package org.copydesk.site.guest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.copydesk.core.review.ReviewRefusal;
import org.copydesk.core.review.Visiting.Visit;
import org.copydesk.core.text.render.Directed;
import org.copydesk.core.text.render.Picture;
import org.copydesk.persistence.review.Guest;
import org.copydesk.persistence.review.GuestRight;
import org.copydesk.site.response.Masthead;
import org.copydesk.site.response.Script;
import org.copydesk.site.response.SiteStyle;
import org.copydesk.site.response.Templates;

/** What a guest is shown. */
@ApplicationScoped
class GuestPage {

    @Inject
    Templates templates;

    @Inject
    Masthead masthead;

    @Inject
    SiteStyle style;

    /**
     * What was typed into a form of the page.
     *
     * @param form which one: "comment", "decision", or the number of the discussion that was replied to
     * @param exact the words of the text that were meant
     */
    record Typed(String form, String exact, String words) {

        Typed {
            exact = exact == null ? "" : exact;
            words = words == null ? "" : words;
        }
    }

    private record Returned(String problem, Typed typed) {

        static final Returned NONE = new Returned("", new Typed("", "", ""));
    }

    /** What a form of the page has to bring along: known to who has the link, and of no use without it. */
    static String key(String token) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(("form " + token).getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    String of(Visit visit, String key, String done, GuestWords words) {
        return filled(visit, key, thanks(done, words), Returned.NONE, words);
    }

    /** The page again with why something was not taken, in the form that it was typed into, and what was typed. */
    String refused(Visit visit, String key, ReviewRefusal refusal, Typed typed, GuestWords words) {
        return filled(visit, key, "", new Returned(words.refused(refusal), typed), words);
    }

    String nothing(GuestWords words) {
        return notice("nothing", words);
    }

    String tooMany(GuestWords words) {
        return notice("many", words);
    }

    private static String thanks(String done, GuestWords words) {
        return "decided".equals(done) || "said".equals(done) ? words.of("thanks." + done) : "";
    }

    private String filled(Visit visit, String key, String thanks, Returned refusal, GuestWords words) {
        var guest = visit.guest();
        var shown = framed(words);
        shown.put("asked", words.of("asked", guest.name(), visit.inviter()));
        shown.put("until", words.of("until", words.time(guest.expires(), masthead.zone())));
        shown.put("changed", visit.changed());
        shown.put("language", visit.language().toLanguageTag());
        shown.put("direction", Script.direction(visit.language().toLanguageTag()));
        shown.put("text", visit.text());
        shown.put("body", Directed.of(Picture.allShownIn(visit.text().body())));
        shown.put("key", key);
        shown.put("thanks", thanks);
        shown.put("problem", refusal.problem());
        shown.put("form", refusal.typed().form());
        shown.put("exact", refusal.typed().exact());
        shown.put("words", refusal.typed().words());
        shown.put("elsewhere", isElsewhere(refusal.typed(), guest));
        shown.put("comments", guest.may(GuestRight.COMMENT));
        shown.put("decides", guest.may(GuestRight.DECIDE));
        shown.put("decision", decision(guest, words));
        shown.put("threads", threads(visit, words));
        return templates.filled("guest", shown);
    }

    /** Whether it came by a form that the page does not have. */
    private static boolean isElsewhere(Typed typed, Guest guest) {
        var needed = typed.form().equals("decision") ? GuestRight.DECIDE : GuestRight.COMMENT;
        return !typed.form().isEmpty() && !guest.may(needed);
    }

    private List<Map<String, Object>> threads(Visit visit, GuestWords words) {
        return visit.threads().stream()
                .map(thread -> Map.<String, Object>of(
                        "id", thread.thread().id(),
                        "form", Long.toString(thread.thread().id()),
                        "exact", thread.thread().anchor().exact(),
                        "comments",
                                thread.comments().stream()
                                        .filter(comment -> !comment.deleted())
                                        .map(comment -> Map.of(
                                                "name", comment.author().name(),
                                                "time", words.time(comment.time(), masthead.zone()),
                                                "text", comment.text()))
                                        .toList()))
                .toList();
    }

    private String decision(Guest guest, GuestWords words) {
        if (guest.approves() == null) return "";
        var what = guest.approves() ? "decided.approved" : "decided.changes";
        return words.of(what, words.time(guest.decidedAt(), masthead.zone()));
    }

    private String notice(String which, GuestWords words) {
        var shown = framed(words);
        shown.put("title", words.of(which));
        shown.put("words", words.of(which + ".words"));
        return templates.filled("guestnotice", shown);
    }

    private Map<String, Object> framed(GuestWords words) {
        Map<String, Object> shown = new HashMap<>();
        shown.put("publication", masthead.name());
        shown.put("style", style.address());
        shown.put("locale", words.language());
        shown.put("say", words.all());
        return shown;
    }
}
