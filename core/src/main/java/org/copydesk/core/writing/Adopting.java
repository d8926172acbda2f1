package org.copydesk.core.writing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Optional;
import java.util.UUID;
import org.copydesk.core.people.Actor;
import org.copydesk.persistence.article.Article;
import org.copydesk.persistence.article.Draft;
import org.copydesk.persistence.article.Text;
import org.copydesk.persistence.people.Persons;
import org.copydesk.persistence.record.Action;
import org.copydesk.persistence.record.Details;

/** Takes over words that somebody else wrote, as a revision that credits them. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class Adopting {

    @Inject
    Appending appending;

    @Inject
    ManuscriptCheck check;

    @Inject
    Persons persons;

    /** The text as it would be stored; empty when it has flaws. */
    public Optional<Text> checked(Text text) {
        try {
            return Optional.of(check.text(new Manuscript(text)));
        } catch (ManuscriptRefused flawed) {
            return Optional.empty();
        }
    }

    /** Makes a checked text the newest revision of a locked article in which the actor may write. */
    public void adopt(Actor actor, Article article, Text text, UUID writer, Action action) {
        var name = persons.find(writer).orElseThrow().name();
        appending.append(actor, article, Draft.suggested(text, article.revision(), writer, name), action, Details.NONE);
    }
}
