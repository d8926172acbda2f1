package org.copydesk.core.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.copydesk.core.people.keycloak.Account;
import org.copydesk.core.people.keycloak.Directory;
import org.copydesk.core.workflow.Anonymity;
import org.copydesk.core.workflow.ArticleDoor;
import org.copydesk.persistence.article.Article;
import org.copydesk.persistence.people.Person;
import org.copydesk.persistence.people.Persons;
import org.copydesk.persistence.people.Role;
import org.copydesk.persistence.review.OpenSteps;

/** Whom one can turn to about an article: people who are here and may read it. */
@ApplicationScoped
class Readers {

    private static final Pattern MENTION =
            Pattern.compile("(?<![\\p{L}\\p{N}_.@-])@([\\p{L}\\p{N}_-]++(?:\\.[\\p{L}\\p{N}_-]++)*+)");

    @Inject
    Persons persons;

    @Inject
    Directory directory;

    @Inject
    ArticleDoor door;

    @Inject
    Anonymity anonymity;

    @Inject
    OpenSteps steps;

    /**
     * The people whom a text names with an @ before their user names, each once. What is nobody's name is just words; from whom
     * the reviewers' names are kept, who names them by their numbers.
     *
     * @throws ReviewRefused when it names somebody who would never see it
     */
    List<UUID> mentioned(Article article, String words) {
        List<UUID> people = new ArrayList<>();
        for (var name : MENTION.matcher(words)
                .results()
                .map(found -> found.group(1))
                .distinct()
                .toList()) {
            var person = called(article, name);
            if (person.isEmpty()) continue;
            if (!mayRead(article, person.get().id())) throw new ReviewRefused(ReviewRefusal.MENTION_CANNOT_READ);
            people.add(person.get().id());
        }
        return people;
    }

    /**
     * Somebody who can be given something to do in the article.
     *
     * @throws ReviewRefused when there is nobody of that user name, or they are shut out or may not read it
     */
    Person named(Article article, String username) {
        var person = Optional.ofNullable(username)
                .flatMap(name -> called(article, name))
                .orElseThrow(() -> new ReviewRefused(ReviewRefusal.PERSON_UNKNOWN));
        var account = directory.find(person.id());
        if (account.filter(Account::enabled).isEmpty()) throw new ReviewRefused(ReviewRefusal.PERSON_SHUT_OUT);
        if (!mayRead(article, account.get())) throw new ReviewRefused(ReviewRefusal.PERSON_CANNOT_READ);
        return person;
    }

    /** From whom names are kept must not learn by naming people which of them are known by numbers. */
    Optional<Person> called(Article article, String username) {
        var unnamed = anonymity.behind(article, username).flatMap(persons::find);
        if (unnamed.isPresent()) return unnamed;
        var named = persons.named(username).filter(Readers::isStaff);
        return anonymity.isKeptFromAsking(article)
                ? named.filter(person -> person.id().equals(article.author()))
                : named;
    }

    private boolean mayRead(Article article, UUID person) {
        return directory
                .find(person)
                .filter(account -> mayRead(article, account))
                .isPresent();
    }

    private boolean mayRead(Article article, Account account) {
        return mayRead(article, account.id(), account.rights());
    }

    /** Whether somebody with these roles can be given something to do in the article. */
    boolean mayRead(Article article, UUID person, Set<Role> roles) {
        if (roles.contains(Role.EDITOR) && door.isOpenTo(person, article)) return true;
        if (!roles.contains(Role.AUTHOR) && !roles.contains(Role.EDITOR)) return false;
        return person.equals(article.author()) || steps.isReviewer(article.id(), person);
    }

    /** Guests have no account and cannot be called. */
    static boolean isStaff(Person person) {
        return !person.username().startsWith(GUEST);
    }

    static final String GUEST = "guest:";
}
