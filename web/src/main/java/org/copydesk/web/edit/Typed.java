package org.copydesk.web.edit;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.copydesk.core.text.markup.Markup;
import org.copydesk.core.writing.Manuscript;
import org.copydesk.persistence.article.Byline;
import org.copydesk.persistence.article.Text;

/** What stands in the fields of the editor. SubjectSuggestions and credits are lists that grow in the browser. */
@Named
@RequestScoped
public class Typed {

    @Inject
    HttpServletRequest request;

    private String title = "";
    private String standfirst = "";
    private String body = "";
    private String language = "en";
    private String desk;
    private List<String> subjects;
    private List<Byline> byline;

    void fill(Text text) {
        title = text.title();
        standfirst = text.standfirst();
        body = text.body();
        subjects = text.subjects();
        byline = text.byline();
        if (text.language() != null) language = text.language();
    }

    Manuscript manuscript() {
        return new Manuscript(title, standfirst, body, getSubjects(), getByline(), language, desk, null);
    }

    /** As readers would see it. */
    public Text getText() {
        return new Text(title, standfirst, Markup.canonical(body), getSubjects(), getByline(), language, null);
    }

    public List<String> getSubjects() {
        if (subjects == null) subjects = values("subject").toList();
        return subjects;
    }

    public List<Byline> getByline() {
        if (byline == null) byline = credits();
        return byline;
    }

    private List<Byline> credits() {
        var names = values("credit-name").toList();
        var titles = values("credit-title").toList();
        var descriptions = values("credit-description").toList();
        return IntStream.range(0, Math.min(names.size(), Math.min(titles.size(), descriptions.size())))
                .mapToObj(i -> new Byline(names.get(i), titles.get(i), descriptions.get(i)))
                .toList();
    }

    private Stream<String> values(String name) {
        return Stream.ofNullable(request.getParameterValues(name)).flatMap(Stream::of);
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getStandfirst() {
        return standfirst;
    }

    public void setStandfirst(String standfirst) {
        this.standfirst = standfirst;
    }

    public String getBody() {
        return body;
    }

    public void setBody(String body) {
        this.body = body == null ? "" : body;
    }

    public String getLanguage() {
        return language;
    }

    public void setLanguage(String language) {
        this.language = language;
    }

    public String getDesk() {
        return desk;
    }

    public void setDesk(String desk) {
        this.desk = desk;
    }
}
