package org.copydesk.persistence.outbox;

/** Some of the people around an article or a message. The name is also the reason why they hear of it. */
public enum Circle {
    /** Those whom the message names: who is mentioned, asked or given a role. */
    NAMED("select n.person from unnest(cast(string_to_array(:named, ',') as uuid[])) as n(person)"),
    AUTHOR("select a.author from article a where a.id = :article"),
    /** Whoever handed it in last. */
    SUBMITTER("select r.submitted_by from round r join article a on a.id = r.article and a.round = r.number"
            + " where r.article = :article"),
    /** Whose yes counted, or counts no longer. */
    APPROVERS("select p.person from approval p join article a on a.id = p.article and a.round = p.round"
            + " where p.article = :article"),
    /** Who set the time at which it goes live. */
    SCHEDULER("select s.person from schedule s where s.article = :article"),
    /** Who published what readers saw last. */
    PUBLISHER("select p.publisher from publication p where p.article = :article"
            + " and p.since = (select max(o.since) from publication o where o.article = p.article)"),
    /** Who wrote in the thread of a comment, and whose article it is; those whom the comment names are told of that instead. */
    THREAD("select p.author from comment c join comment p on p.thread = c.thread"
            + " where c.id = cast(split_part(:about, ' ', 1) as bigint) and not p.author = any(c.mentions)"
            + " union select a.author from comment c join article a on a.id = :article"
            + " where c.id = cast(split_part(:about, ' ', 1) as bigint) and not a.author = any(c.mentions)"),
    EDITORS("select r.person from roster r where 'EDITOR' = any(r.roles)"),
    ADMINS("select r.person from roster r where 'ADMIN' = any(r.roles)"),
    /** Those who administer and have nothing to do with texts. */
    CARETAKERS("select r.person from roster r where 'ADMIN' = any(r.roles) and not 'EDITOR' = any(r.roles)");

    private final String people;

    Circle(String people) {
        this.people = people;
    }

    /** Its people, with the place of this circle among those that are told. */
    String ranked(int rank) {
        return "select %d as rank, '%s' as why, c.person from (%s) as c(person)".formatted(rank, name(), people);
    }
}
