package org.copydesk.web.articles;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.copydesk.core.reading.Hit;
import org.copydesk.core.reading.Hit.Piece;
import org.copydesk.core.reading.Worklists;
import org.copydesk.persistence.search.ArticleRow;
import org.copydesk.persistence.search.Course;
import org.copydesk.persistence.search.Cursor;
import org.copydesk.web.frame.PagedTable;
import org.primefaces.PrimeFaces;
import org.primefaces.model.FilterMeta;
import org.primefaces.model.SortMeta;

/** The articles of a table, a page at a time, each page at the cost of the first: from where the one before it ended. */
public class ArticleTable extends PagedTable<ArticleRow> {

    static final int AT_ONCE = 30;

    private final ArticlesPage list;
    private Cursor first;
    private Cursor last;
    private transient Map<Long, String> standfirsts;
    private transient Map<Long, List<Hit>> hits;
    private transient Map<Long, Instant> liveSince;

    ArticleTable(ArticlesPage list) {
        this.list = list;
    }

    /** As many as were counted; where nobody counted on, a page more than one has seen. */
    @Override
    public int count(Map<String, FilterMeta> filters) {
        long counted = list.getCount();
        return (int) (counted < Worklists.COUNTED ? counted : Math.max(counted, (place().getPage() + 2L) * AT_ONCE));
    }

    @Override
    public List<ArticleRow> load(int from, int size, Map<String, SortMeta> sorting, Map<String, FilterMeta> filters) {
        go(from / AT_ONCE + 1, course(sorting));
        var rows = rows();
        standfirsts = list.worklists().standfirsts(rows);
        hits = list.worklists().hits(list.filter(), rows);
        liveSince = list.worklists().liveSince(rows);
        PrimeFaces.current().ajax().addCallbackParam("address", list.address());
        return rows;
    }

    /** A table asks for pages by their numbers; there is a way to the one before, the one behind, and the first. */
    private void go(int wanted, Course course) {
        int now = place().getPage();
        if (course != place().course() || wanted == 1) place().begin(course);
        else if (wanted == now + 1 && last != null) place().next(last);
        else if (wanted == now - 1 && first != null) place().previous(first);
    }

    private List<ArticleRow> rows() {
        var rows = place().before() == null ? onwards() : backwards();
        first = rows.isEmpty() ? null : at(rows.get(0));
        last = rows.isEmpty() ? null : at(rows.get(rows.size() - 1));
        return rows;
    }

    private List<ArticleRow> onwards() {
        var page = list.worklists().page(list.filter(), place().course(), place().after(), AT_ONCE);
        if (page.next() == null) setRowCount(place().getOffset() + page.items().size());
        return page.items();
    }

    private List<ArticleRow> backwards() {
        return list.worklists().pageBefore(list.filter(), place().course(), place().before(), AT_ONCE);
    }

    private static Cursor at(ArticleRow row) {
        return new Cursor(row.updated(), row.id());
    }

    private Course course(Map<String, SortMeta> sorting) {
        return sorting.values().stream()
                .filter(sort -> !sort.getOrder().isUnsorted())
                .map(ArticleTable::course)
                .findFirst()
                .orElse(place().course());
    }

    private static Course course(SortMeta sort) {
        return ListHead.of(sort.getField()).course(sort.getOrder().isAscending());
    }

    private ListPlace place() {
        return list.getPlace();
    }

    private String standfirst(ArticleRow row) {
        return standfirsts.getOrDefault(row.id(), "");
    }

    /** When it went live first; null for what is not. */
    public Instant liveSince(ArticleRow row) {
        return liveSince.get(row.id());
    }

    /** The title in pieces, with those that were searched for. */
    public List<Piece> title(ArticleRow row) {
        return hits(row, Hit.Part.TITLE).map(Hit::pieces).findFirst().orElse(List.of(new Piece(row.title(), false)));
    }

    /** Why it was found, beside its title; the standfirst where it was for that, or was not searched for. */
    public List<Hit> reasons(ArticleRow row) {
        var reasons = hits(row, Hit.Part.STANDFIRST, Hit.Part.SUBJECTS, Hit.Part.BYLINE, Hit.Part.BODY)
                .toList();
        var standfirst = standfirst(row);
        return reasons.isEmpty() && !standfirst.isEmpty()
                ? List.of(new Hit(null, List.of(new Piece(standfirst, false))))
                : reasons;
    }

    private Stream<Hit> hits(ArticleRow row, Hit.Part... parts) {
        return hits.getOrDefault(row.id(), List.of()).stream()
                .filter(hit -> List.of(parts).contains(hit.part()));
    }

    @Override
    public String getRowKey(ArticleRow row) {
        return Long.toString(row.id());
    }
}
