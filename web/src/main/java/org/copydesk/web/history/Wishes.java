package org.copydesk.web.history;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.copydesk.core.history.Labelling;
import org.copydesk.core.text.merge.Field;
import org.copydesk.core.writing.Drafting;
import org.copydesk.core.writing.ManuscriptRefused;
import org.copydesk.persistence.article.Label;
import org.copydesk.web.failure.Notices;
import org.copydesk.web.sentences.RestoredParts;

/** What somebody wants done with a revision. As they said it when it could not be done. */
@Named
@RequestScoped
public class Wishes {

    @Inject
    Drafting drafting;

    @Inject
    Labelling labelling;

    @Inject
    Notices notices;

    @Inject
    RestoredParts parts;

    @Inject
    HttpServletRequest request;

    /** Says which page comes next, null to stay. */
    String fulfil(long article, int number) {
        if (isRestoring()) return restore(article, number);
        return isNaming() ? label(article, number) : null;
    }

    public boolean isRestoring() {
        return wants("restore");
    }

    public boolean isNaming() {
        return wants("label");
    }

    /** For the box of a part of the text. */
    public String ticked(Field field) {
        return !isRestoring() || fields().contains(field) ? "checked" : null;
    }

    public String name(Label label) {
        return isNaming() ? request.getParameter("name") : label.name();
    }

    public String annotation(Label label) {
        return isNaming() ? request.getParameter("annotation") : label.annotation();
    }

    private boolean wants(String what) {
        return FacesContext.getCurrentInstance().isPostback() && request.getParameter(what) != null;
    }

    private String restore(long article, int number) {
        var fields = fields();
        if (fields.isEmpty()) {
            notices.wrong("restore.nothing");
            return null;
        }
        var saved = drafting.restore(article, number, read(), fields);
        if (!saved.changed()) notices.done("edit.same", saved.revision());
        else if (fields.size() == Field.values().length) notices.done("history.restored", number, saved.revision());
        else notices.done("history.restored.parts", number, saved.revision(), parts.named(fields));
        return "/desk/article?faces-redirect=true&id=" + article;
    }

    /** The newest revision when the page was opened. */
    private int read() {
        return Integer.parseInt(request.getParameter("read"));
    }

    private Set<Field> fields() {
        return Stream.ofNullable(request.getParameterValues("field"))
                .flatMap(Stream::of)
                .map(Field::valueOf)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Field.class)));
    }

    private String label(long article, int number) {
        try {
            var label =
                    labelling.label(article, number, request.getParameter("name"), request.getParameter("annotation"));
            if (label.name().isEmpty()) notices.done("label.kept.nameless", number);
            else notices.done("label.kept", number, label.name());
        } catch (ManuscriptRefused tooLong) {
            notices.wrong("label.refused");
            return null;
        }
        return "/desk/revision?faces-redirect=true&id=%d&number=%d".formatted(article, number);
    }
}
