package org.copydesk.persistence.article;

/**
 * Which articles an editor sees, as a condition of queries about many: what is of a desk that keeps nobody out, or not this
 * person; and what is their own, or names them in its review. Plans are seen by everybody who writes here, of such desks by
 * their people, by whoever planned and by whoever is to write. The parameter {@code :viewer} is the person.
 */
public final class Sight {

    private static final String SEEN =
            "(not %1$s or %2$s = %4$s or exists (select 1 from reviewer v where v.article = %3$s and v.person = %4$s))";

    /** In JPQL, of the article {@code a}. */
    public static final String OF_ARTICLE =
            " cast(sql('" + SEEN.formatted("(? in (select closed_to(?)))", "?", "?", "?")
                    + "', a.desk, :viewer, a.author, :viewer, a.id, :viewer) as Boolean) = true ";

    /** In JPQL, of the plan {@code p}. */
    public static final String OF_PLAN = """
             (cast(sql('? in (select closed_to(?))', p.desk, :viewer) as Boolean) = false
                or p.planner = :viewer or p.person = :viewer)\s""";

    private Sight() {}

    /**
     * In SQL.
     *
     * @param closed whether it is of a desk that is closed to the person
     * @param author the column that says whose it is
     * @param article the column that has its id
     */
    public static String of(String closed, String author, String article) {
        return SEEN.formatted(closed, author, article, ":viewer");
    }
}
