package org.copydesk.persistence.search;

/**
 * What readers see though nobody but its makers has read it, as far as that person may still approve it. Says in one
 * question to the database what the workflow asks of one article: not their own, not put out by them, and not all theirs
 * since the last text that somebody approved.
 */
final class LateApprovals {

    private static final String APPROVED = """
            (select coalesce(max(q.revision), 0) from Publication q where q.article = a.id
                and exists (select 1 from Approval y where y.article = q.article and y.revision = q.revision))
            """;

    static final String CONDITION = """
             and a.unreviewed = true and a.state = State.PUBLISHED
             and (a.desk in (select d.name from Desk d where d.fourEyes = false)
                or a.author <> :reviewer
                and not exists (select 1 from Publication o
                    where o.article = a.id and o.until is null and o.publisher = :reviewer)
                and (a.revision <= %1$s or exists (select 1 from Revision v
                    where v.article = a.id and v.author <> :reviewer and v.number > %1$s)))
            """.formatted(APPROVED);

    private LateApprovals() {}
}
