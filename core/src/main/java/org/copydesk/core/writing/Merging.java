package org.copydesk.core.writing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.copydesk.core.people.Actor;
import org.copydesk.core.text.merge.Merge;
import org.copydesk.core.text.merge.Resolution;
import org.copydesk.persistence.article.Article;
import org.copydesk.persistence.article.Draft;
import org.copydesk.persistence.article.Revisions;
import org.copydesk.persistence.article.Text;
import org.copydesk.persistence.people.Person;
import org.copydesk.persistence.people.Persons;

/** Puts what was written meanwhile together with what is saved now. */
@ApplicationScoped
public class Merging {

    @Inject
    Revisions revisions;

    @Inject
    Persons persons;

    @Inject
    ManuscriptCheck check;

    Merge of(Article article, Text opened, Text mine, Map<String, Resolution> resolutions) {
        var language = Locale.forLanguageTag(article.language());
        return Merge.of(opened, revisions.head(article).text(), mine, language).resolve(resolutions);
    }

    /** The merged text, cleaned again since people may have written parts of it anew; its note names both people. */
    Draft draft(Actor actor, Article article, int base, Merge merge) {
        var merged = merge.text().orElseThrow();
        var text = check.text(new Manuscript(merged));
        var theirs = persons.find(revisions.head(article).author()).map(Person::name);
        var names = Stream.concat(theirs.stream(), Stream.of(actor.name()))
                .distinct()
                .collect(Collectors.joining(", "));
        return Draft.merged(text, article.revision(), base, names);
    }
}
