package org.copydesk.core.history;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.copydesk.core.text.credit.Attribution;
import org.copydesk.core.text.credit.Version;
import org.copydesk.core.workflow.Anonymity;
import org.copydesk.core.workflow.ArticleDoor;
import org.copydesk.core.workflow.ArticleNotFound;
import org.copydesk.core.workflow.Masks;
import org.copydesk.persistence.article.Article;
import org.copydesk.persistence.article.Revision;
import org.copydesk.persistence.people.Persons;
import org.copydesk.persistence.proof.RecordScan;

/** Who wrote each word of an article, and in which revision. */
@ApplicationScoped
@Transactional
public class Crediting {

    @Inject
    ArticleDoor door;

    @Inject
    RecordScan scan;

    @Inject
    Anonymity anonymity;

    @Inject
    Persons persons;

    /**
     * The head with the user name and the revision behind every word.
     *
     * @throws ArticleNotFound when the person may not see the article
     */
    public Attribution of(long id) {
        return of(id, visible(id).revision());
    }

    /**
     * The same for any revision, as it stood then.
     *
     * @throws ArticleNotFound when there is no such revision that the person may see
     */
    public Attribution of(long id, int number) {
        var article = visible(id);
        if (number < 1 || number > article.revision()) throw new ArticleNotFound();
        var masks = anonymity.of(article);
        var names = new HashMap<UUID, String>();
        var history = new ArrayList<Version>();
        scan.revisions(id, id, revision -> {
            if (revision.number() <= number) history.add(version(revision, masks, names));
        });
        return Attribution.of(history, Locale.forLanguageTag(article.language()));
    }

    private Article visible(long id) {
        return door.read(id);
    }

    private Version version(Revision revision, Masks masks, Map<UUID, String> names) {
        var name = names.computeIfAbsent(
                revision.writer(),
                author -> masks.shown(persons.find(author).orElseThrow()).username());
        return new Version(revision.number(), name, revision.parents(), revision.text());
    }
}
