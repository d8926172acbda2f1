package org.copydesk.web.frame;

import java.util.List;
import org.primefaces.model.LazyDataModel;

/** A table that holds the page one looks at and no other, and finds what is chosen in it there. */
public abstract class PagedTable<R> extends LazyDataModel<R> {

    private static final long serialVersionUID = 1;

    @Override
    public abstract String getRowKey(R row);

    @Override
    public R getRowData(String key) {
        return getWrappedData().stream()
                .filter(row -> getRowKey(row).equals(key))
                .findFirst()
                .orElse(null);
    }

    @Override
    @SuppressWarnings("unchecked") // what was loaded
    public void setWrappedData(Object rows) {
        super.setWrappedData(rows == null ? null : new ShownRows<>((List<R>) rows));
    }
}
