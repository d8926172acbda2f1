package org.copydesk.web.desks;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.copydesk.core.planning.DeskPlan.QuestionPlan;
import org.copydesk.persistence.planning.Question;
import org.copydesk.persistence.planning.Question.Kind;

/** A question of a review form as somebody types it. What programs call it stays, since answers are kept by that. */
public class QuestionForm implements Serializable {

    private static final long serialVersionUID = 1;

    private String name;
    private String text = "";
    private Kind kind = Kind.SCORE;
    private String words = "";
    private boolean required = true;
    private boolean confidential;

    static QuestionForm of(Question question) {
        var form = new QuestionForm();
        form.name = question.name();
        form.text = question.text();
        form.kind = question.kind();
        form.words = String.join(", ", question.words());
        form.required = question.required();
        form.confidential = question.confidential();
        return form;
    }

    /** The questions with a name for each that has none yet. */
    static List<QuestionPlan> plans(List<QuestionForm> forms) {
        Set<String> names = new HashSet<>();
        forms.forEach(form -> names.add(form.name));
        List<QuestionPlan> plans = new ArrayList<>();
        for (var form : forms) plans.add(form.plan(form.name == null ? unused(names) : form.name));
        return plans;
    }

    private static String unused(Set<String> names) {
        return Stream.iterate(1, number -> number + 1)
                .map(number -> "q" + number)
                .filter(names::add)
                .findFirst()
                .orElseThrow();
    }

    private QuestionPlan plan(String called) {
        return new QuestionPlan(called, text, kind.name(), wordsOfScores(), required, confidential);
    }

    private List<String> wordsOfScores() {
        if (kind != Kind.SCORE || words == null || words.isBlank()) return List.of();
        return Stream.of(words.split(",", -1)).map(String::strip).toList();
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public Kind getKind() {
        return kind;
    }

    public void setKind(Kind kind) {
        this.kind = kind;
    }

    /** What the scores are called from 1 to 5, with commas between them; "" for the usual words. */
    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }

    public boolean isScored() {
        return kind == Kind.SCORE;
    }

    public boolean isRequired() {
        return required;
    }

    public void setRequired(boolean required) {
        this.required = required;
    }

    public boolean isConfidential() {
        return confidential;
    }

    public void setConfidential(boolean confidential) {
        this.confidential = confidential;
    }
}
