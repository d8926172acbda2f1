package org.copydesk.core.review;

import static org.copydesk.core.Newsroom.ANNA;
import static org.copydesk.core.Newsroom.BEN;
import static org.copydesk.core.Newsroom.CLARA;
import static org.copydesk.core.Newsroom.DORA;
import static org.copydesk.core.Newsroom.EMIL;

import java.util.List;
import org.copydesk.core.Newsroom;
import org.copydesk.core.people.Actor;
import org.copydesk.core.people.PaperDirectory;
import org.copydesk.core.people.keycloak.Directory;
import org.copydesk.core.reading.Reading;
import org.copydesk.core.text.anchor.Quote;
import org.copydesk.core.writing.Drafting;
import org.copydesk.persistence.article.Text;
import org.copydesk.persistence.review.AnchoredField;

/** A newsroom in which people talk about one article of Anna's. */
final class Talk {

    final PaperDirectory directory =
            new PaperDirectory().with(ANNA).with(BEN).with(CLARA).with(EMIL).with(DORA);
    final Newsroom newsroom = new Newsroom().with(Directory.class, directory);
    final long article;

    Talk(String body) {
        article = newsroom.as(
                ANNA, () -> newsroom.use(Drafting.class).start(Newsroom.manuscript("The bell rings again", body)));
    }

    static Passage body(String exact, int revision) {
        return new Passage(AnchoredField.BODY, new Quote(exact, "", ""), revision);
    }

    ThreadView thread(Actor person, String exact, String text) {
        return thread(person, new NewThread(body(exact, head()), text, false, null));
    }

    ThreadView thread(Actor person, NewThread wanted) {
        return newsroom.as(person, () -> newsroom.use(Discussing.class).begin(article, wanted));
    }

    ThreadView look(long thread) {
        return newsroom.as(ANNA, () -> newsroom.use(Discussing.class).thread(article, thread));
    }

    SuggestionView suggest(Actor person, String exact, String replacement) {
        return suggest(person, exact, replacement, head());
    }

    SuggestionView suggest(Actor person, String exact, String replacement, int revision) {
        var wanted = new NewSuggestion(body(exact, revision), replacement, null);
        return newsroom.as(person, () -> newsroom.use(Suggesting.class).suggest(article, wanted));
    }

    SuggestionView suggestion(long id) {
        return newsroom.as(ANNA, () -> newsroom.use(Suggesting.class).suggestion(article, id));
    }

    void save(Actor person, String body) {
        int base = head();
        newsroom.does(
                person,
                () -> newsroom.use(Drafting.class)
                        .save(article, base, Newsroom.manuscript("The bell rings again", body)));
    }

    int head() {
        return newsroom.as(
                ANNA,
                () -> newsroom.use(Reading.class).article(article).article().revision());
    }

    Text text() {
        return newsroom.as(
                ANNA, () -> newsroom.use(Reading.class).article(article).text());
    }

    List<String> actions() {
        return newsroom.as(
                ANNA,
                () -> newsroom.use(Reading.class).events(article, 0, 1_000).items().stream()
                        .map(event -> event.action())
                        .toList());
    }
}
