package org.copydesk.web.credits;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import org.copydesk.core.people.ReviewerNames;
import org.copydesk.persistence.people.Person;
import org.copydesk.persistence.people.Persons;

/** People's full names by the names they sign in with. */
@RequestScoped
public class Names {

    @Inject
    Persons persons;

    @Inject
    ReviewerNames reviewers;

    private final Map<String, String> known = new HashMap<>();

    String of(String username) {
        return known.computeIfAbsent(
                username,
                name -> persons.named(name)
                        .map(Person::name)
                        .or(() -> reviewers.behind(name))
                        .orElse(name));
    }
}
