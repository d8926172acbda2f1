package org.copydesk.web.edit;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.copydesk.core.text.markup.Markup;
import org.copydesk.core.text.merge.Resolution;
import org.copydesk.core.writing.Manuscript;
import org.copydesk.persistence.article.Byline;
import org.copydesk.persistence.article.Text;

/** What stands in the editor. What grows in the browser or lies only there comes as the script of the page hands it over. */
@Named
@RequestScoped
public class EditForm {

    private String title = "";
    private String standfirst = "";
    private String body = "";
    private String language = "en";
    private String desk;
    private List<String> subjects = List.of();
    private List<Byline> byline = List.of();
    private Map<String, Resolution> resolutions = Map.of();
    private Text copy;

    void fill(Text text) {
        title = text.title();
        standfirst = text.standfirst();
        body = text.body();
        subjects = text.subjects();
        byline = text.byline();
        if (text.language() != null) language = text.language();
    }

    Manuscript manuscript() {
        return new Manuscript(title, standfirst, body, subjects, byline, language, desk, null);
    }

    /** As readers would see it. */
    public Text getText() {
        return new Text(title, standfirst, Markup.canonical(body), subjects, byline, language, null);
    }

    /** What was decided about the passages that were shown before, by their ids. */
    Map<String, Resolution> resolutions() {
        return resolutions;
    }

    /** A text that only the browser kept. */
    Optional<Text> copy() {
        return Optional.ofNullable(copy);
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

    public List<String> getSubjects() {
        return subjects;
    }

    public void setSubjects(List<String> subjects) {
        this.subjects = subjects == null ? List.of() : subjects;
    }

    public List<Byline> getByline() {
        return byline;
    }

    public String getCredits() {
        return "";
    }

    public void setCredits(String credits) {
        if (isSent(credits)) byline = Handed.byline(Handed.list(credits));
    }

    public String getDecisions() {
        return "";
    }

    public void setDecisions(String decisions) {
        if (isSent(decisions)) resolutions = Handed.resolutions(Handed.object(decisions));
    }

    public String getCopy() {
        return "";
    }

    public void setCopy(String kept) {
        if (isSent(kept)) copy = Handed.text(Handed.object(kept), language);
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

    private static boolean isSent(String json) {
        return json != null && !json.isBlank();
    }
}
