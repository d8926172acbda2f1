package org.copydesk.persistence.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.UUID;
import org.copydesk.persistence.Storing;
import org.copydesk.persistence.article.Article;
import org.copydesk.persistence.people.Person;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Guests")
class GuestsTest extends Storing {

    @Test
    void areFoundByTheirArticleAndNoOther() {
        var article = article(anna);
        var guest = guest(article, "a");
        var found = the(Guests.class).find(article.id(), guest.id()).orElseThrow();
        assertThat(found.rights()).containsExactlyInAnyOrder(GuestRight.READ, GuestRight.DECIDE);
        assertThat(found.revision()).isEqualTo(1);
        assertThat(the(Guests.class).find(article.id() + 1, guest.id())).isEmpty();
    }

    @Test
    void areFoundByTheSecretOfTheirLink() {
        var guest = guest(article(anna), "secret");
        assertThat(the(Guests.class).holding("secret")).map(Guest::id).hasValue(guest.id());
        assertThat(the(Guests.class).holding("guessed")).isEmpty();
    }

    @Test
    void areListedNewestFirstAlsoWhenTheirLinksLeadNowhere() {
        var article = article(anna);
        var first = guest(article, "a");
        var second = guest(article, "b");
        the(Guests.class).find(article.id(), first.id()).orElseThrow().revoke(NOW);
        forget();
        assertThat(the(Guests.class).of(article.id())).extracting(Guest::id).containsExactly(second.id(), first.id());
        assertThat(the(Guests.class)
                        .find(article.id(), first.id())
                        .orElseThrow()
                        .isWelcome(NOW))
                .isFalse();
    }

    private Guest guest(Article article, String tokenHash) {
        var person = new Person(UUID.randomUUID(), tokenHash, "Mia Vogt");
        em.persist(person);
        var guest = new Guest(
                the(Guests.class).nextId(),
                first(article),
                person.id(),
                "Mia Vogt",
                null,
                tokenHash,
                Set.of(GuestRight.READ, GuestRight.DECIDE),
                NOW.plusSeconds(60),
                anna,
                NOW);
        the(Guests.class).add(guest);
        forget();
        return guest;
    }
}
