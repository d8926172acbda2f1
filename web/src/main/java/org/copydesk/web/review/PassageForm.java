package org.copydesk.web.review;

import java.io.Serializable;
import java.util.Locale;
import java.util.stream.Stream;
import org.copydesk.core.review.Passage;
import org.copydesk.core.review.ReviewRefusal;
import org.copydesk.core.review.ReviewRefused;
import org.copydesk.core.text.anchor.Quote;
import org.copydesk.persistence.review.AnchoredField;

/** The passage that somebody chose in the text, and what they write about it. It stays when it is refused. */
public class PassageForm implements Serializable {

    private static final long serialVersionUID = 1;

    private String field = "";
    private String exact = "";
    private String prefix = "";
    private String suffix = "";
    private int revision;
    private String words = "";
    private String note = "";
    private boolean blocking;

    /** @throws ReviewRefused when no passage was chosen */
    Passage passage() {
        var chosen = Stream.of(AnchoredField.values())
                .filter(one -> one.name().toLowerCase(Locale.ROOT).equals(field))
                .findFirst()
                .orElseThrow(() -> new ReviewRefused(ReviewRefusal.PASSAGE_MISSING));
        return new Passage(chosen, new Quote(exact, prefix, suffix), revision);
    }

    boolean isInBody() {
        return AnchoredField.BODY.name().equalsIgnoreCase(field);
    }

    public String getField() {
        return field;
    }

    public void setField(String field) {
        this.field = field;
    }

    public String getExact() {
        return exact;
    }

    public void setExact(String exact) {
        this.exact = exact;
    }

    public String getPrefix() {
        return prefix;
    }

    public void setPrefix(String prefix) {
        this.prefix = prefix;
    }

    public String getSuffix() {
        return suffix;
    }

    public void setSuffix(String suffix) {
        this.suffix = suffix;
    }

    public int getRevision() {
        return revision;
    }

    public void setRevision(int revision) {
        this.revision = revision;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }

    public boolean isBlocking() {
        return blocking;
    }

    public void setBlocking(boolean blocking) {
        this.blocking = blocking;
    }
}
