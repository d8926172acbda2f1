package org.copydesk.core.workflow;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.copydesk.core.workflow.Answers.Answer;
import org.copydesk.persistence.planning.Question;

/** The questions of a step with what somebody typed as answers, by the questions' names. */
record ReviewForm(List<Question> questions, Map<String, String> typed) {

    static final int LONGEST = 5_000;

    /** What can be wrong with an answer. */
    enum Wrong {
        UNKNOWN,
        MISSING,
        NOT_A_SCORE,
        TOO_LONG
    }

    /** What keeps the answers from being taken, and the name of the question. */
    record Fault(Wrong wrong, String question) {}

    ReviewForm {
        var written = new HashMap<String, String>();
        typed.forEach((name, answer) -> {
            var words = MoveRequest.plain(answer);
            if (words != null) written.put(name, words);
        });
        typed = written;
    }

    /** The first thing that is wrong, in the order of the form. */
    Optional<Fault> fault() {
        var unknown = typed.keySet().stream()
                .filter(name ->
                        questions.stream().noneMatch(question -> question.name().equals(name)))
                .sorted()
                .map(name -> new Fault(Wrong.UNKNOWN, name));
        return Stream.concat(questions.stream().flatMap(this::fault), unknown).findFirst();
    }

    private Stream<Fault> fault(Question question) {
        var answer = typed.get(question.name());
        if (answer == null)
            return question.required() ? Stream.of(new Fault(Wrong.MISSING, question.name())) : Stream.empty();
        if (question.isScored())
            return answer.matches("[%d-%d]".formatted(Question.LOWEST, Question.HIGHEST))
                    ? Stream.empty()
                    : Stream.of(new Fault(Wrong.NOT_A_SCORE, question.name()));
        return answer.length() > LONGEST ? Stream.of(new Fault(Wrong.TOO_LONG, question.name())) : Stream.empty();
    }

    Answers answers() {
        return new Answers(questions.stream()
                .filter(question -> typed.containsKey(question.name()))
                .map(this::answer)
                .toList());
    }

    private Answer answer(Question question) {
        var typedAnswer = typed.get(question.name());
        if (!question.isScored())
            return new Answer(question.name(), question.text(), null, typedAnswer, question.confidential());
        int score = Integer.parseInt(typedAnswer);
        var word = question.words().isEmpty() ? null : question.words().get(score - 1);
        return new Answer(question.name(), question.text(), score, word, question.confidential());
    }
}
