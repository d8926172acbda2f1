package org.copydesk.web.importing;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.copydesk.core.importing.ImportView;
import org.copydesk.core.importing.Importing;
import org.copydesk.core.workflow.ArticleNotFound;
import org.copydesk.web.frame.Visitor;

/** Files on their way in, and what became of those before. */
@Named
@RequestScoped
public class ImportPage {

    private static final int RECENT = 20;
    private static final int REPORTED = 500;

    @Inject
    Importing importing;

    @Inject
    Visitor visitor;

    private long id;
    private int after;
    private ImportView shown;

    /** For those who do not write there is no such page. */
    public void load() {
        if (!visitor.isWriter()) throw new ArticleNotFound();
        if (id > 0) shown = importing.find(id, after, REPORTED);
    }

    /** The import whose report is shown, null while none is. */
    public ImportView getShown() {
        return shown;
    }

    public List<ImportView> getMine() {
        return importing.mine(Long.MAX_VALUE, RECENT).items();
    }

    /** After which file the report goes on, null when it ends. */
    public Integer getNext() {
        var files = shown.files();
        return files.size() < REPORTED ? null : files.get(files.size() - 1).number();
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }

    public int getAfter() {
        return after;
    }

    public void setAfter(int after) {
        this.after = after;
    }
}
