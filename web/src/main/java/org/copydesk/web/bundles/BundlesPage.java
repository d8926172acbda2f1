package org.copydesk.web.bundles;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.ZonedDateTime;
import java.util.Arrays;
import java.util.List;
import org.copydesk.core.people.CurrentPerson;
import org.copydesk.core.people.Right;
import org.copydesk.core.publishing.BundleRefused;
import org.copydesk.core.publishing.Bundling;
import org.copydesk.core.reading.Reading;
import org.copydesk.core.reading.Worklists;
import org.copydesk.core.workflow.ArticleNotFound;
import org.copydesk.core.workflow.Refused;
import org.copydesk.core.writing.Flaw;
import org.copydesk.core.writing.ManuscriptRefused;
import org.copydesk.persistence.article.State;
import org.copydesk.persistence.publishing.Bundle;
import org.copydesk.persistence.search.ArticleRow;
import org.copydesk.persistence.search.Filter;
import org.copydesk.web.failure.Notices;
import org.copydesk.web.frame.Appointment;
import org.copydesk.web.frame.Flaws;
import org.copydesk.web.frame.OnPage;
import org.copydesk.web.frame.PageMemory;
import org.copydesk.web.frame.Times;
import org.copydesk.web.frame.Visitor;
import org.copydesk.web.frame.WhichTime;
import org.copydesk.web.frame.Words;

/** The bundles, and a form that puts approved articles together. */
@Named
@ViewScoped
public class BundlesPage extends PageMemory {

    private static final long serialVersionUID = 1;
    private static final int AT_ONCE = 50;

    @Inject
    transient Bundling bundling;

    @Inject
    transient Worklists worklists;

    @Inject
    transient Reading reading;

    @Inject
    transient CurrentPerson person;

    @Inject
    transient Visitor visitor;

    @Inject
    transient Times times;

    @Inject
    transient Words words;

    @Inject
    transient Notices notices;

    @Inject
    transient Flaws flaws;

    private final OnPage<BundleRow> shown = new OnPage<>();
    private String title;
    private Long[] articles = {};
    private String at;
    private final WhichTime which = new WhichTime();
    private transient List<ArticleRow> approved;

    /** One bundle as it stands on the page: its articles by their numbers, and how it stands in a sentence. */
    public record BundleRow(long id, String title, List<Long> articles, String state, boolean isPublished)
            implements Serializable {}

    /** For those who do not edit there is no such page. */
    public void load() {
        if (!person.actor().may(Right.EDIT)) throw new ArticleNotFound();
    }

    /** Puts the chosen ones together; what is wrong stands beside its field, and everything typed stays. */
    public String add() {
        var due = Appointment.read(at, visitor.getZone().getId());
        if (due.isEmpty() && at != null && !at.isBlank()) flaws.are(List.of(Flaw.of("at", Flaw.Reason.MALFORMED)));
        else if (due.filter(Appointment::isSkipped).isPresent()) notices.skipped(due.get());
        else if (due.filter(which::asks).isPresent()) notices.wrong("ask.twice.choose");
        else return add(due.map(which::of).orElse(null));
        return null;
    }

    private String add(ZonedDateTime due) {
        try {
            bundling.add(title, Arrays.asList(articles), due);
            notices.done("bundles.added", title);
            return "/desk/bundles?faces-redirect=true";
        } catch (ManuscriptRefused wrong) {
            flaws.are(wrong.flaws());
        } catch (BundleRefused refused) {
            refused(refused);
        } catch (Refused refused) {
            notices.refused(refused.refusal());
        }
        return null;
    }

    /** Sends all of them out; when one cannot go, none does, and the page names it. */
    public String publish(BundleRow bundle) {
        try {
            bundling.publish(bundle.id());
            notices.done("bundles.published", bundle.title());
            return "/desk/bundles?faces-redirect=true";
        } catch (BundleRefused refused) {
            refused(refused);
            return null;
        }
    }

    private void refused(BundleRefused refused) {
        notices.wrong("bundles.refused", name(refused.article()), words.of("refusal." + refused.refusal()));
    }

    /** The newest, with their articles. */
    public List<BundleRow> getBundles() {
        return shown.rows(() -> bundling.newest(Long.MAX_VALUE, AT_ONCE).items().stream()
                .map(this::row)
                .toList());
    }

    private BundleRow row(Bundle bundle) {
        var parts = bundle.parts().stream().map(Bundle.Part::article).toList();
        return new BundleRow(bundle.id(), bundle.title(), parts, state(bundle), bundle.isPublished());
    }

    /** What is ready to go. */
    public List<ArticleRow> getApproved() {
        if (approved == null)
            approved = worklists
                    .page(Filter.NONE.in(State.APPROVED), null, AT_ONCE)
                    .items();
        return approved;
    }

    /** An article as people call it; that it is gone where it is. */
    public String name(long article) {
        try {
            return reading.article(article).article().title();
        } catch (ArticleNotFound gone) {
            return words.of("bundles.gone");
        }
    }

    private String state(Bundle bundle) {
        if (bundle.isPublished()) return words.of("bundles.out", times.near(bundle.published()));
        if (bundle.failure() != null)
            return words.of("bundles.failed", name(bundle.failedArticle()), words.of("refusal." + bundle.failure()));
        return bundle.due() == null ? words.of("bundles.by.hand") : words.of("bundles.due", times.inZone(bundle.due()));
    }

    /** Which time is meant as the one at which they go out. */
    public WhichTime getWhich() {
        return which;
    }

    public String getHere() {
        return visitor.getZone().getId();
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public Long[] getArticles() {
        return articles.clone();
    }

    public void setArticles(Long[] articles) {
        this.articles = articles.clone();
    }

    public String getAt() {
        return at;
    }

    public void setAt(String at) {
        this.at = at;
    }
}
