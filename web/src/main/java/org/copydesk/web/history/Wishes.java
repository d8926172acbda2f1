package org.copydesk.web.history;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.copydesk.core.drafting.Drafting;
import org.copydesk.core.drafting.ManuscriptRefused;
import org.copydesk.core.history.Labelling;
import org.copydesk.core.merge.Field;
import org.copydesk.web.failure.Notices;

/** What somebody wants done with a revision. */
@RequestScoped
public class Wishes {

    @Inject
    Drafting drafting;

    @Inject
    Labelling labelling;

    @Inject
    Notices notices;

    @Inject
    HttpServletRequest request;

    /** Says which page comes next, null to stay. */
    String fulfil(long article, int number) {
        if (!FacesContext.getCurrentInstance().isPostback()) return null;
        if (request.getParameter("restore") != null) return restore(article, number);
        return request.getParameter("label") == null ? null : label(article, number);
    }

    private String restore(long article, int number) {
        var fields = fields();
        if (fields.isEmpty()) {
            notices.wrong("restore.nothing");
            return null;
        }
        var saved = drafting.restore(article, number, fields);
        if (saved.changed()) notices.done("history.restored", number, saved.revision());
        else notices.done("edit.same", saved.revision());
        return "/desk/article?faces-redirect=true&id=" + article;
    }

    private Set<Field> fields() {
        return Stream.ofNullable(request.getParameterValues("field"))
                .flatMap(Stream::of)
                .map(Field::valueOf)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Field.class)));
    }

    private String label(long article, int number) {
        try {
            labelling.label(article, number, request.getParameter("name"), request.getParameter("annotation"));
        } catch (ManuscriptRefused tooLong) {
            notices.wrong("label.refused");
            return null;
        }
        notices.done("label.kept", number);
        return "/desk/revision?faces-redirect=true&id=%d&number=%d".formatted(article, number);
    }
}
