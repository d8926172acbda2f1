package org.copydesk.web.edit;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.List;
import org.copydesk.core.text.markup.Markup;
import org.copydesk.core.writing.Manuscript;
import org.copydesk.persistence.article.Byline;
import org.copydesk.persistence.article.Text;

/** What stands in the fields of the editor. SubjectSuggestions and credits are lists that grow in the browser. */
@Named
@RequestScoped
public class Typed {

    private String title = "";
    private String standfirst = "";
    private String body = "";
    private String language = "en";
    private String desk;
    private List<String> subjects = List.of();
    private List<Byline> byline = List.of();

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
        return subjects;
    }

    public List<Byline> getByline() {
        return byline;
    }

    /** The lists as the script of the page holds them. */
    public String getLists() {
        return "";
    }

    public void setLists(String lists) {
        if (lists == null || lists.isBlank()) return;
        var handed = Handed.read(lists);
        subjects = handed.subjects();
        byline = handed.byline();
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
