package org.copydesk.web.history;

import java.util.List;
import java.util.Map;
import org.copydesk.persistence.article.RevisionRow;
import org.copydesk.web.frame.PagedTable;
import org.primefaces.PrimeFaces;
import org.primefaces.model.FilterMeta;
import org.primefaces.model.SortMeta;

/** The revisions of an article, a page at a time, each page at the cost of the first. */
public class RevisionTable extends PagedTable<RevisionRow> {

    private static final long serialVersionUID = 1;

    private final HistoryPage history;

    RevisionTable(HistoryPage history) {
        this.history = history;
    }

    @Override
    public int count(Map<String, FilterMeta> filters) {
        return history.newest();
    }

    @Override
    public List<RevisionRow> load(int from, int size, Map<String, SortMeta> sorting, Map<String, FilterMeta> filters) {
        history.turnTo(from);
        PrimeFaces.current().ajax().addCallbackParam("address", history.address());
        return history.rows();
    }

    @Override
    public String getRowKey(RevisionRow row) {
        return Integer.toString(row.number());
    }
}
