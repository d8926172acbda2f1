package org.copydesk.core.planning;

import static java.util.Objects.requireNonNullElse;

import java.time.DateTimeException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.copydesk.core.planning.DeskPlan.ItemPlan;
import org.copydesk.core.planning.DeskPlan.QuestionPlan;
import org.copydesk.core.planning.DeskPlan.StepPlan;
import org.copydesk.core.writing.Flaw;
import org.copydesk.core.writing.Flaw.Reason;
import org.copydesk.persistence.people.Role;
import org.copydesk.persistence.planning.CheckItem;
import org.copydesk.persistence.planning.Question;
import org.copydesk.persistence.planning.Step;

/** Turns wanted steps into steps that can be gone through, and says what is wrong with those that cannot. */
final class StepCheck {

    static final int MOST = 50;
    private static final int LONGEST = 200;

    private final List<StepPlan> plans;
    private final Function<String, UUID> people;
    private final List<Flaw> flaws;

    /** @param people the id of whom a user name is, null for nobody's */
    StepCheck(List<StepPlan> plans, Function<String, UUID> people, List<Flaw> flaws) {
        this.plans = plans;
        this.people = people;
        this.flaws = flaws;
    }

    List<Step> steps() {
        if (plans.size() > MOST) {
            flaws.add(new Flaw("steps", Reason.TOO_MANY, MOST));
            return List.of();
        }
        Set<String> names = new HashSet<>();
        Set<String> titles = new HashSet<>();
        List<Step> steps = new ArrayList<>();
        for (int i = 0; i < plans.size(); i++) {
            var path = "steps[" + i + "].";
            if (plans.get(i) == null) flaws.add(Flaw.of("steps[" + i + "]", Reason.MISSING));
            else steps.add(step(plans.get(i), path, names, titles));
        }
        checkOrder(steps);
        return steps;
    }

    private Step step(StepPlan plan, String path, Set<String> names, Set<String> titles) {
        var name = requireNonNullElse(plan.name(), "").strip();
        if (name.isEmpty()) flaws.add(Flaw.of(path + "name", Reason.MISSING));
        else if (!ShortName.isOne(name)) flaws.add(Flaw.of(path + "name", Reason.MALFORMED));
        else if (names.contains(name)) flaws.add(Flaw.of(path + "name", Reason.DOUBLED));
        boolean isNew = names.add(name);
        var title = requireNonNullElse(plan.title(), name).strip();
        if (title.length() > LONGEST) flaws.add(new Flaw(path + "title", Reason.TOO_LONG, LONGEST));
        else if (!titles.add(title.toLowerCase(Locale.ROOT)) && isNew)
            flaws.add(Flaw.of(path + "title", Reason.DOUBLED));
        var roles = roles(plan, path);
        var named = named(plan, path);
        if (roles.isEmpty() && named.isEmpty() && !plan.desk() && !plan.guests())
            flaws.add(Flaw.of(path + "by", Reason.MISSING));
        boolean onlyPeople = roles.isEmpty() && !plan.desk() && !plan.guests();
        if (plan.approvals() < 1) flaws.add(Flaw.of(path + "approvals", Reason.MALFORMED));
        else if (onlyPeople && !named.isEmpty() && plan.approvals() > named.size())
            flaws.add(new Flaw(path + "approvals", Reason.TOO_MANY, named.size()));
        return new Step(
                name,
                title,
                requireNonNullElse(plan.after(), List.of()),
                roles,
                named,
                plan.desk(),
                plan.guests(),
                plan.approvals(),
                duration(plan.due(), path + "due", flaws),
                plan.fourEyes(),
                checklist(plan, path),
                plan.skippable(),
                form(plan, path),
                plan.anonymous());
    }

    private List<Question> form(StepPlan plan, String path) {
        var wanted = requireNonNullElse(plan.form(), List.<QuestionPlan>of());
        if (wanted.size() > MOST) flaws.add(new Flaw(path + "form", Reason.TOO_MANY, MOST));
        Set<String> names = new HashSet<>();
        List<Question> questions = new ArrayList<>();
        for (int i = 0; i < Math.min(MOST, wanted.size()); i++) {
            var at = path + "form[" + i + "]";
            if (wanted.get(i) == null) flaws.add(Flaw.of(at, Reason.MISSING));
            else questions.add(question(wanted.get(i), at + ".", names));
        }
        return questions;
    }

    private Question question(QuestionPlan plan, String path, Set<String> names) {
        var text = requireNonNullElse(plan.text(), "").strip();
        if (text.isEmpty()) flaws.add(Flaw.of(path + "text", Reason.MISSING));
        else if (text.length() > LONGEST) flaws.add(new Flaw(path + "text", Reason.TOO_LONG, LONGEST));
        var name = requireNonNullElse(plan.name(), "").strip();
        if (name.isEmpty()) flaws.add(Flaw.of(path + "name", Reason.MISSING));
        else if (!ShortName.isOne(name)) flaws.add(Flaw.of(path + "name", Reason.MALFORMED));
        else if (!names.add(name)) flaws.add(Flaw.of(path + "name", Reason.DOUBLED));
        var kind = Stream.of(Question.Kind.values())
                .filter(one -> one.name().equalsIgnoreCase(plan.kind()))
                .findFirst();
        if (kind.isEmpty()) flaws.add(Flaw.of(path + "kind", plan.kind() == null ? Reason.MISSING : Reason.UNKNOWN));
        var words = requireNonNullElse(plan.words(), List.<String>of()).stream()
                .map(word -> requireNonNullElse(word, "").strip())
                .toList();
        boolean scored = kind.filter(one -> one == Question.Kind.SCORE).isPresent();
        boolean right = words.isEmpty() || (scored && words.size() == Question.HIGHEST && !words.contains(""));
        if (!right) flaws.add(Flaw.of(path + "words", Reason.MALFORMED));
        if (words.stream().anyMatch(word -> word.length() > LONGEST))
            flaws.add(new Flaw(path + "words", Reason.TOO_LONG, LONGEST));
        return new Question(name, text, kind.orElse(Question.Kind.TEXT), words, plan.required(), plan.confidential());
    }

    private Set<Role> roles(StepPlan plan, String path) {
        var wanted = requireNonNullElse(plan.roles(), List.<String>of());
        var known = Stream.of(Role.values())
                .filter(role -> wanted.contains(role.name().toLowerCase(Locale.ROOT)))
                .collect(Collectors.toSet());
        if (known.size() < new HashSet<>(wanted).size()) flaws.add(Flaw.of(path + "by.roles", Reason.UNKNOWN));
        return known;
    }

    private List<UUID> named(StepPlan plan, String path) {
        List<UUID> ids = new ArrayList<>();
        var wanted = requireNonNullElse(plan.people(), List.<String>of());
        for (int i = 0; i < wanted.size(); i++) {
            var id = wanted.get(i) == null ? null : people.apply(wanted.get(i));
            if (id == null) flaws.add(Flaw.of(path + "by.people[" + i + "]", Reason.UNKNOWN));
            else if (!ids.contains(id)) ids.add(id);
        }
        return ids;
    }

    private List<CheckItem> checklist(StepPlan plan, String path) {
        List<CheckItem> items = new ArrayList<>();
        var wanted = requireNonNullElse(plan.checklist(), List.<ItemPlan>of());
        if (wanted.size() > MOST) flaws.add(new Flaw(path + "checklist", Reason.TOO_MANY, MOST));
        for (int i = 0; i < Math.min(MOST, wanted.size()); i++) {
            var text = wanted.get(i) == null
                    ? ""
                    : requireNonNullElse(wanted.get(i).text(), "").strip();
            if (text.isEmpty()) flaws.add(Flaw.of(path + "checklist[" + i + "].text", Reason.MISSING));
            else if (text.length() > LONGEST)
                flaws.add(new Flaw(path + "checklist[" + i + "].text", Reason.TOO_LONG, LONGEST));
            else items.add(new CheckItem(text, wanted.get(i).blocking()));
        }
        return items;
    }

    static Duration duration(String value, String field, List<Flaw> flaws) {
        if (value == null) return null;
        try {
            var duration = Duration.parse(value.strip());
            if (!duration.isNegative() && duration.toDays() <= 366) return duration;
        } catch (DateTimeException noDuration) {
            // said below
        }
        flaws.add(Flaw.of(field, Reason.MALFORMED));
        return null;
    }

    /** Every step comes after others that there are, and none, by whatever way, after itself. */
    private void checkOrder(List<Step> steps) {
        var names = steps.stream().map(Step::name).collect(Collectors.toSet());
        for (int i = 0; i < steps.size(); i++)
            if (!names.containsAll(steps.get(i).after())) flaws.add(Flaw.of("steps[" + i + "].after", Reason.UNKNOWN));
        if (!flaws.isEmpty()) return;
        Set<String> reached = new HashSet<>();
        List<Step> left = new ArrayList<>(steps);
        while (left.removeIf(step -> reached.containsAll(step.after()) && reached.add(step.name()))) {
            // as long as one more can be reached
        }
        left.forEach(step -> flaws.add(Flaw.of("steps[" + steps.indexOf(step) + "].after", Reason.MALFORMED)));
    }
}
