package org.copydesk.api.desk;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Function;
import org.copydesk.core.planning.DeskPlan.ItemPlan;
import org.copydesk.core.planning.DeskPlan.QuestionPlan;
import org.copydesk.core.planning.DeskPlan.StepPlan;
import org.copydesk.persistence.planning.Question;
import org.copydesk.persistence.planning.Step;

/**
 * A step of a desk's review.
 *
 * @param after the names of the steps before it; steps with the same ones stand side by side
 * @param approvals how many people have to approve, 1 where nothing is said
 * @param due an ISO 8601 duration, null for no time
 * @param fourEyes null for what the desk says
 * @param form what whoever decides is asked
 * @param anonymous whether the author does not learn who reviews; who they are is said to editors and admins then
 */
public record StepJson(
        String name,
        String title,
        List<String> after,
        StepByJson by,
        Integer approvals,
        String due,
        Boolean fourEyes,
        List<CheckItemJson> checklist,
        Boolean skippable,
        List<QuestionJson> form,
        Boolean anonymous) {

    /**
     * A question of a review form.
     *
     * @param kind SCORE, from 1 to 5, or TEXT
     * @param words what the scores are called from 1 to 5; none for the usual words
     * @param confidential whether the answer is kept from the author
     */
    public record QuestionJson(
            String name, String text, String kind, List<String> words, Boolean required, Boolean confidential) {

        static QuestionJson of(Question question) {
            return new QuestionJson(
                    question.name(),
                    question.text(),
                    question.kind().name(),
                    question.words(),
                    question.required(),
                    question.confidential());
        }

        QuestionPlan plan() {
            return new QuestionPlan(
                    name, text, kind, words, Boolean.TRUE.equals(required), Boolean.TRUE.equals(confidential));
        }
    }

    static StepJson of(Step step, Function<UUID, String> names) {
        return new StepJson(
                step.name(),
                step.title(),
                step.after(),
                new StepByJson(
                        step.roles().stream()
                                .map(role -> role.name().toLowerCase(Locale.ROOT))
                                .sorted()
                                .toList(),
                        step.people().stream().map(names).toList(),
                        step.desk(),
                        step.guests()),
                step.approvals(),
                step.due() == null ? null : step.due().toString(),
                step.fourEyes(),
                step.checklist().stream()
                        .map(item -> new CheckItemJson(item.text(), item.blocking()))
                        .toList(),
                step.skippable(),
                step.form().stream().map(QuestionJson::of).toList(),
                step.anonymous());
    }

    StepPlan plan() {
        return new StepPlan(
                name,
                title,
                after,
                by == null ? null : by.roles(),
                by == null ? null : by.people(),
                by != null && Boolean.TRUE.equals(by.desk()),
                by != null && Boolean.TRUE.equals(by.guests()),
                approvals == null ? 1 : approvals,
                due,
                fourEyes,
                checklist == null
                        ? List.of()
                        : checklist.stream()
                                .map(item -> new ItemPlan(item.text(), Boolean.TRUE.equals(item.blocking())))
                                .toList(),
                Boolean.TRUE.equals(skippable),
                form == null ? List.of() : form.stream().map(QuestionJson::plan).toList(),
                Boolean.TRUE.equals(anonymous));
    }
}
