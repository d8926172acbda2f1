package org.copydesk.web.edit;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.copydesk.core.reading.Reading;
import org.copydesk.core.text.merge.Conflict;
import org.copydesk.core.text.merge.Field;
import org.copydesk.core.writing.EditConflict;
import org.copydesk.persistence.article.Text;
import org.copydesk.web.compare.Difference;
import org.copydesk.web.compare.Differences;

/** What two people made of the same passages. */
@RequestScoped
public class Clash {

    @Inject
    EditForm form;

    @Inject
    Differences differences;

    @Inject
    Reading reading;

    private EditConflict conflict;
    private String theirName;

    /**
     * @param plain whether its readings are plain text and not marked up
     * @param single whether it is one value, of which both cannot be had
     */
    public record ClashPassage(Conflict conflict, boolean plain, boolean single) {}

    void is(long article, EditConflict newer) {
        conflict = newer;
        theirName = reading.revision(article, newer.head()).author().name();
    }

    public boolean isThere() {
        return conflict != null;
    }

    /** The number of the newer revision. */
    public int getHead() {
        return conflict.head();
    }

    /** The name of who saved the newer revision. */
    public String getTheirName() {
        return theirName;
    }

    /** The passages that nobody has decided yet. */
    public List<ClashPassage> getPassages() {
        return conflict.merge().conflicts().stream()
                .map(open -> new ClashPassage(
                        open, open.field() != Field.BODY, open.field().isSingle()))
                .toList();
    }

    /** What the other person changed in all. */
    public Difference getTheirs() {
        return since(conflict.theirs());
    }

    /** What one changed oneself. */
    public Difference getMine() {
        return since(conflict.mine());
    }

    private Difference since(Text text) {
        return differences.between(conflict.base(), text, form.getLanguage());
    }
}
