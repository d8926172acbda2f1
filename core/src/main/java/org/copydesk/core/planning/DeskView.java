package org.copydesk.core.planning;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.copydesk.persistence.people.Person;
import org.copydesk.persistence.planning.Desk;
import org.copydesk.persistence.planning.Step;

/**
 * A desk as it is set up.
 *
 * @param steps those that new rounds go by
 * @param people everybody whom the desk, a step or a rule names, by id
 */
public record DeskView(Desk desk, List<Step> steps, List<Person> members, Map<UUID, Person> people) {}
