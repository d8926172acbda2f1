package org.copydesk.core.planning;

import java.util.List;
import org.copydesk.core.planning.DeskPlan.ItemPlan;
import org.copydesk.core.planning.DeskPlan.QuestionPlan;
import org.copydesk.core.planning.DeskPlan.StepPlan;

/** A step of review as a test wants it; what it says nothing of is as usual: one approval, nothing asked, no time. */
public final class WantedStep {

    private final String name;
    private String title;
    private List<String> after = List.of();
    private List<String> roles;
    private List<String> people;
    private boolean desk;
    private boolean guests;
    private int approvals = 1;
    private String due;
    private List<ItemPlan> checklist;
    private boolean skippable;
    private List<QuestionPlan> form;
    private boolean anonymous;

    private WantedStep(String name) {
        this.name = name;
    }

    public static WantedStep step(String name) {
        return new WantedStep(name);
    }

    public WantedStep titled(String words) {
        title = words;
        return this;
    }

    public WantedStep after(List<String> steps) {
        after = steps;
        return this;
    }

    public WantedStep after(String... steps) {
        return after(List.of(steps));
    }

    public WantedStep editors() {
        return roles(List.of("editor"));
    }

    public WantedStep roles(List<String> some) {
        roles = some;
        return this;
    }

    public WantedStep by(List<String> usernames) {
        people = usernames;
        return this;
    }

    public WantedStep by(String... usernames) {
        return by(List.of(usernames));
    }

    public WantedStep desk() {
        return desk(true);
    }

    public WantedStep desk(boolean members) {
        desk = members;
        return this;
    }

    public WantedStep guests() {
        guests = true;
        return this;
    }

    public WantedStep approvals(int many) {
        approvals = many;
        return this;
    }

    public WantedStep due(String span) {
        due = span;
        return this;
    }

    public WantedStep checking(ItemPlan... items) {
        checklist = List.of(items);
        return this;
    }

    public WantedStep skippable() {
        return skippable(true);
    }

    public WantedStep skippable(boolean urgent) {
        skippable = urgent;
        return this;
    }

    public WantedStep asking(QuestionPlan... questions) {
        form = List.of(questions);
        return this;
    }

    public WantedStep anonymous() {
        anonymous = true;
        return this;
    }

    public StepPlan plan() {
        return new StepPlan(
                name, title, after, roles, people, desk, guests, approvals, due, null, checklist, skippable, form,
                anonymous);
    }
}
