package org.copydesk.core.workflow;

/** A decision whose review form is not filled in as it has to be. Nothing has changed. */
public class AnswerRefused extends Refused {

    private final String question;

    AnswerRefused(Refusal refusal, String question) {
        super(refusal);
        this.question = question;
    }

    /** The name of the question. */
    public String question() {
        return question;
    }
}
