package org.copydesk.core.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.copydesk.core.text.anchor.Proposal;
import org.copydesk.core.text.anchor.QuotableText;
import org.copydesk.core.text.anchor.Quote;
import org.copydesk.core.text.anchor.Span;
import org.copydesk.core.text.anchor.Tracker;
import org.copydesk.core.text.anchor.Whereabouts;
import org.copydesk.core.text.credit.Version;
import org.copydesk.persistence.article.Article;
import org.copydesk.persistence.article.Revision;
import org.copydesk.persistence.article.Revisions;
import org.copydesk.persistence.article.Text;
import org.copydesk.persistence.record.CanonicalJson;
import org.copydesk.persistence.review.Anchor;

/**
 * Where passages that people quoted stand now. It is worked out when somebody asks, from the revisions, which never change,
 * and remembered for the articles that were asked about last.
 */
@ApplicationScoped
class PassagePlaces {

    private static final int REMEMBERED = 64;

    @Inject
    Revisions revisions;

    private final Map<Long, Followed> articles = Collections.synchronizedMap(new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Long, Followed> eldest) {
            return size() > REMEMBERED;
        }
    });

    /**
     * The passage as something to hold on to.
     *
     * @throws ReviewRefused when its words stand nowhere in that revision, or in several places, or when there are none
     *     though the field has some
     */
    Anchor anchor(Article article, Passage passage) {
        var revision = revisions
                .find(article.id(), passage.revision())
                .orElseThrow(() -> new ReviewRefused(ReviewRefusal.NO_SUCH_REVISION));
        var text = QuotableText.of(passage.field(), revision.text(), language(article));
        return anchor(passage, text, spanOf(text, passage.quote()));
    }

    private static Span spanOf(QuotableText text, Quote quote) {
        if (!quote.exact().isBlank()) return only(text.find(quote));
        if (text.length() > 0) throw new ReviewRefused(ReviewRefusal.PASSAGE_MISSING);
        return new Span(0, 0);
    }

    /** The passages of proposals as they stand in that revision. */
    Anchor anchor(Article article, int revision, Text text, Proposal proposal) {
        var field = QuotableText.of(proposal.field(), text, language(article));
        return anchor(new Passage(proposal.field(), null, revision), field, proposal.span());
    }

    private static Anchor anchor(Passage passage, QuotableText text, Span span) {
        var quote = text.quote(span);
        return new Anchor(
                passage.field(),
                passage.revision(),
                quote.exact(),
                quote.prefix(),
                quote.suffix(),
                span.start(),
                span.end());
    }

    /** What became of these passages by the article's head, by the names they have here. */
    Map<Long, Whereabouts> of(Article article, Map<Long, Anchor> anchors) {
        if (anchors.isEmpty()) return Map.of();
        return articles.compute(article.id(), (id, known) -> fitting(article, known))
                .at(article, anchors);
    }

    /** What had become of them by an earlier revision, in which they were all quoted or which came after. */
    Map<Long, Whereabouts> of(Article article, Map<Long, Anchor> anchors, int revision) {
        if (anchors.isEmpty()) return Map.of();
        return articles.compute(article.id(), (id, known) -> fitting(article, known))
                .at(article, anchors, revision);
    }

    Whereabouts of(Article article, long name, Anchor anchor) {
        return of(article, Map.of(name, anchor)).get(name);
    }

    /** A hash of what the article's head says in the blocks that a passage is in, or would be, and in those beside them. */
    String around(Article article, Anchor anchor, Whereabouts place) {
        return articles.compute(article.id(), (id, known) -> fitting(article, known))
                .around(anchor, article.revision(), place);
    }

    static Locale language(Article article) {
        return Locale.forLanguageTag(article.language());
    }

    private Followed fitting(Article article, Followed known) {
        return known != null && known.fits(article) ? known : new Followed(article);
    }

    private static Span only(List<Span> found) {
        if (found.isEmpty()) throw new ReviewRefused(ReviewRefusal.PASSAGE_NOT_FOUND);
        if (found.size() > 1) throw new ReviewRefused(ReviewRefusal.PASSAGE_AMBIGUOUS);
        return found.get(0);
    }

    /** One article's passages, followed as far as its head once was. */
    private final class Followed {

        private final long article;
        private final Locale language;
        private final Tracker tracker;
        private int head;
        private String content;

        Followed(Article article) {
            this.article = article.id();
            this.language = language(article);
            this.tracker = new Tracker(language, this::version);
        }

        /** Whether what it followed has become part of the article and was not rolled back. */
        boolean fits(Article article) {
            if (!language.equals(language(article)) || head > article.revision()) return false;
            return head == 0
                    || revisions
                            .find(article.id(), head)
                            .map(Revision::hash)
                            .filter(content::equals)
                            .isPresent();
        }

        Map<Long, Whereabouts> at(Article article, Map<Long, Anchor> anchors) {
            return at(article, anchors, article.revision());
        }

        synchronized Map<Long, Whereabouts> at(Article article, Map<Long, Anchor> anchors, int revision) {
            anchors.forEach((name, anchor) ->
                    tracker.follow(name, anchor.field(), anchor.revision(), new Span(anchor.start(), anchor.end())));
            tracker.advance(article.revision());
            head = article.revision();
            content = article.content();
            Map<Long, Whereabouts> places = new TreeMap<>();
            anchors.keySet().forEach(name -> places.put(name, tracker.of(name, revision)));
            return places;
        }

        synchronized String around(Anchor anchor, int revision, Whereabouts place) {
            return CanonicalJson.hashOf(
                    tracker.text(anchor.field(), revision).around(place).toString());
        }

        private Version version(int number) {
            var revision = revisions.find(article, number).orElseThrow();
            return new Version(number, "", revision.parents(), revision.text());
        }
    }
}
