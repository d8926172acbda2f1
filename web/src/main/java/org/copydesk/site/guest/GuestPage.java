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
        return filled(visit, key, thanks(done, words), "", "", words);
    }

    /** The page again with why something was not taken, and what was typed. */
    String refused(Visit visit, String key, ReviewRefusal refusal, String typed, GuestWords words) {
        return filled(visit, key, "", words.refused(refusal), typed == null ? "" : typed, words);
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

    private String filled(Visit visit, String key, String thanks, String problem, String typed, GuestWords words) {
        var guest = visit.guest();
        var shown = framed(words);
        shown.put("asked", words.of("asked", guest.name(), visit.inviter()));
        shown.put("until", words.of("until", words.time(guest.expires(), masthead.zone())));
        shown.put("changed", visit.changed());
        shown.put("language", visit.language().toLanguageTag());
        shown.put("text", visit.text());
        shown.put("body", Directed.of(Picture.allShownIn(visit.text().body())));
        shown.put("key", key);
        shown.put("thanks", thanks);
        shown.put("problem", problem);
        shown.put("typed", typed);
        shown.put("comments", guest.may(GuestRight.COMMENT));
        shown.put("decides", guest.may(GuestRight.DECIDE));
        shown.put("decision", decision(guest, words));
        shown.put("threads", threads(visit, words));
        return templates.filled("guest", shown);
    }

    private List<Map<String, Object>> threads(Visit visit, GuestWords words) {
        return visit.threads().stream()
                .map(thread -> Map.<String, Object>of(
                        "id", thread.thread().id(),
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
