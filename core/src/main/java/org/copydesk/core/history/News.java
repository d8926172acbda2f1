package org.copydesk.core.history;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.copydesk.core.people.CurrentPerson;
import org.copydesk.core.reading.Reading;
import org.copydesk.core.text.compare.Comparison;
import org.copydesk.core.text.compare.Extent;
import org.copydesk.persistence.article.Revisions;
import org.copydesk.persistence.article.Text;
import org.copydesk.persistence.search.ArticleRow;
import org.copydesk.persistence.writing.ReadMarks;

/** How much of articles is new to somebody. Revisions never change, so how much two differ by is remembered. */
@ApplicationScoped
@Transactional
public class News {

    private static final int REMEMBERED = 10_000;

    @Inject
    ReadMarks readMarks;

    @Inject
    Revisions revisions;

    @Inject
    CurrentPerson person;

    @Inject
    Clock clock;

    private final Map<RevisionPair, New> steps = Collections.synchronizedMap(new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<RevisionPair, New> eldest) {
            return size() > REMEMBERED;
        }
    });

    /**
     * Words that came and went since the person last looked; everything is new to who never did.
     *
     * @param others changes of anything but words
     */
    public record New(boolean unseen, int inserted, int deleted, int others) {

        static final New UNSEEN = new New(true, 0, 0, 0);

        static New of(Extent extent) {
            int marked = extent.signs() + extent.spaces() + extent.links() + extent.looks();
            return new New(false, extent.inserted(), extent.deleted(), marked + extent.moved() + extent.others());
        }

        public boolean hasWords() {
            return inserted + deleted > 0;
        }
    }

    private record RevisionPair(long article, int from, int to) {}

    /** By the articles' ids; those that are as the person knows them are left out. */
    public Map<Long, New> in(List<ArticleRow> rows) {
        var ids = rows.stream().map(ArticleRow::id).toList();
        var known = readMarks.last(person.actor().id(), ids, clock.instant().minus(Reading.VISIT));
        var news = new HashMap<Long, New>();
        for (var row : rows) {
            var seen = known.get(row.id());
            if (seen == null) news.put(row.id(), New.UNSEEN);
            else if (seen < row.revision())
                news.put(row.id(), between(new RevisionPair(row.id(), seen, row.revision())));
        }
        return news;
    }

    private New between(RevisionPair step) {
        var known = steps.get(step);
        if (known != null) return known;
        var difference = compared(text(step.article(), step.from()), text(step.article(), step.to()));
        steps.put(step, difference);
        return difference;
    }

    private static New compared(Text from, Text to) {
        var language = Locale.forLanguageTag(Objects.requireNonNullElse(to.language(), ""));
        var comparison = Comparison.of(from, to, language);
        return New.of(comparison.extent());
    }

    private Text text(long article, int number) {
        return revisions.find(article, number).orElseThrow().text();
    }
}
