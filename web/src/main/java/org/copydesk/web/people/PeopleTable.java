package org.copydesk.web.people;

import java.util.List;
import java.util.Map;
import org.copydesk.core.people.staff.PersonRow;
import org.copydesk.persistence.people.RosterOrder;
import org.copydesk.web.frame.PagedTable;
import org.primefaces.PrimeFaces;
import org.primefaces.model.FilterMeta;
import org.primefaces.model.SortMeta;

/** The people of a table, a page at a time. */
public class PeopleTable extends PagedTable<PersonRow> {

    private static final long serialVersionUID = 1;

    private final PeoplePage list;

    PeopleTable(PeoplePage list) {
        this.list = list;
    }

    @Override
    public int count(Map<String, FilterMeta> filters) {
        return list.getCount();
    }

    @Override
    public List<PersonRow> load(int from, int size, Map<String, SortMeta> sorting, Map<String, FilterMeta> filters) {
        list.turnTo(from, order(sorting));
        PrimeFaces.current().ajax().addCallbackParam("address", list.address());
        return list.rows();
    }

    private RosterOrder order(Map<String, SortMeta> sorting) {
        return sorting.values().stream()
                .filter(sort -> !sort.getOrder().isUnsorted())
                .map(PeopleTable::order)
                .findFirst()
                .orElse(list.getOrder());
    }

    private static RosterOrder order(SortMeta sort) {
        boolean up = sort.getOrder().isAscending();
        if (sort.getField().equals("name")) return up ? RosterOrder.A_TO_Z : RosterOrder.Z_TO_A;
        return up ? RosterOrder.EARLIEST_SIGN_IN : RosterOrder.LATEST_SIGN_IN;
    }

    @Override
    public String getRowKey(PersonRow row) {
        return row.id().toString();
    }
}
