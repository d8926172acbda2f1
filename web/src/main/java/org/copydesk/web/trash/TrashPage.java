package org.copydesk.web.trash;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.copydesk.core.erasing.Erasing;
import org.copydesk.core.workflow.ArticleNotFound;
import org.copydesk.persistence.article.TrashRow;
import org.copydesk.persistence.search.Cursor;
import org.copydesk.web.failure.Notices;
import org.copydesk.web.frame.CursorConverter;
import org.copydesk.web.frame.OnPage;
import org.copydesk.web.frame.PageMemory;
import org.copydesk.web.frame.Visitor;
import org.copydesk.web.frame.Words;

/** What lies in the trash. Each can be deleted for ever, after a question. */
@Named
@ViewScoped
public class TrashPage extends PageMemory {

    private static final long serialVersionUID = 1;
    private static final int AT_ONCE = 50;

    @Inject
    transient Erasing erasing;

    @Inject
    transient Notices notices;

    @Inject
    transient Visitor visitor;

    @Inject
    transient Words words;

    private final OnPage<TrashRow> shown = new OnPage<>();
    private Cursor after;
    private transient Cursor next;

    /** For anybody but an admin there is no such page. */
    public void load() {
        if (!visitor.isAdmin()) throw new ArticleNotFound();
    }

    public String erase(TrashRow row) {
        erasing.erase(row.id());
        notices.done("trash.done", row.title());
        return "/desk/trash?faces-redirect=true";
    }

    public List<TrashRow> getRows() {
        return shown.rows(() -> {
            var page = erasing.page(after, AT_ONCE);
            next = page.next();
            return page.items();
        });
    }

    /** How long things stay here, in a sentence. */
    public String getRetention() {
        return erasing.retention()
                .map(time -> words.of("trash.retention", time.toDays()))
                .orElseGet(() -> words.of("trash.kept"));
    }

    /** Null where the list ends. */
    public String getFurther() {
        return next == null ? null : CursorConverter.text(next);
    }

    public Cursor getAfter() {
        return after;
    }

    public void setAfter(Cursor after) {
        this.after = after;
    }
}
