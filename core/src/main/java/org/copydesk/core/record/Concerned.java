package org.copydesk.core.record;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.copydesk.persistence.people.Person;
import org.copydesk.persistence.people.Persons;

/** Whom lines of the record are about that belong to no article. */
@ApplicationScoped
class Concerned {

    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    @Inject
    Persons persons;

    /** The names of the people among them, by id; a desk's name is no person's id. */
    Map<String, String> names(Stream<String> abouts) {
        var ids = abouts.filter(Objects::nonNull)
                .filter(ID.asMatchPredicate())
                .map(UUID::fromString)
                .collect(Collectors.toSet());
        return persons.all(ids).stream()
                .collect(Collectors.toMap(one -> one.id().toString(), Person::name));
    }
}
