package org.copydesk.web.desks;

import java.io.Serializable;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Function;
import org.copydesk.core.planning.DeskPlan.StepPlan;
import org.copydesk.persistence.planning.Step;

/** A step as somebody sets it up. What programs call it stays, since approvals count by that. */
public class StepForm implements Serializable {

    private static final long serialVersionUID = 1;

    /** How a time is counted. The names are message keys. */
    public enum DurationUnit {
        MINUTES(Duration.ofMinutes(1)),
        HOURS(Duration.ofHours(1)),
        DAYS(Duration.ofDays(1));

        private final Duration one;

        DurationUnit(Duration one) {
            this.one = one;
        }

        /** The largest in which the time is a whole number. */
        static DurationUnit of(Duration time) {
            for (var unit : new DurationUnit[] {DAYS, HOURS}) if (unit.measures(time)) return unit;
            return MINUTES;
        }

        private boolean measures(Duration time) {
            return time.toSeconds() % one.toSeconds() == 0;
        }

        long count(Duration time) {
            return time.toSeconds() / one.toSeconds();
        }

        Duration times(long count) {
            return one.multipliedBy(count);
        }
    }

    /** Whether nobody approves their own work. The names are message keys. */
    public enum Eyes {
        AS_THE_DESK,
        FOUR,
        TWO
    }

    private String name;
    private String title = "";
    private boolean beside;
    private List<String> roles = new ArrayList<>();
    private List<String> people = new ArrayList<>();
    private boolean desk;
    private boolean guests;
    private String approvals = "1";
    private String due = "";
    private DurationUnit unit = DurationUnit.HOURS;
    private Eyes eyes = Eyes.AS_THE_DESK;
    private boolean skippable;
    private final List<ItemForm> checklist = new ArrayList<>();
    private final List<QuestionForm> questions = new ArrayList<>();
    private boolean anonymous;
    private String adding;

    /** A new step, which editors approve. */
    StepForm() {
        roles.add("editor");
    }

    /**
     * @param beside whether it stands side by side with the one before it
     * @param names the user name of who has an id
     */
    static StepForm of(Step step, boolean beside, Function<UUID, String> names) {
        var form = new StepForm();
        form.name = step.name();
        form.title = step.title();
        form.beside = beside;
        form.roles = new ArrayList<>(step.roles().stream()
                .map(role -> role.name().toLowerCase(Locale.ROOT))
                .sorted()
                .toList());
        form.people = new ArrayList<>(step.people().stream().map(names).toList());
        form.desk = step.desk();
        form.guests = step.guests();
        form.approvals = Integer.toString(step.approvals());
        if (step.due() != null) {
            form.unit = DurationUnit.of(step.due());
            form.due = Long.toString(form.unit.count(step.due()));
        }
        if (step.fourEyes() != null) form.eyes = step.fourEyes() ? Eyes.FOUR : Eyes.TWO;
        form.skippable = step.skippable();
        step.checklist().forEach(item -> form.checklist.add(ItemForm.of(item)));
        step.form().forEach(question -> form.questions.add(QuestionForm.of(question)));
        form.anonymous = step.anonymous();
        return form;
    }

    /**
     * @param called what programs are to call it
     * @param after the names of the steps before it
     */
    StepPlan plan(String called, List<String> after) {
        return new StepPlan(
                called,
                title,
                after,
                roles,
                people,
                desk,
                guests,
                Numbers.read(approvals),
                due(),
                eyes == Eyes.AS_THE_DESK ? null : (Boolean) (eyes == Eyes.FOUR),
                checklist.stream().map(ItemForm::plan).toList(),
                skippable,
                QuestionForm.plans(questions),
                anonymous);
    }

    /** What is no number is passed on, to be refused. */
    private String due() {
        if (due == null || due.isBlank()) return null;
        int count = Numbers.read(due);
        return count < 0 ? due : unit.times(count).toString();
    }

    /** What programs call it; null for a step that is new. */
    String name() {
        return name;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public boolean isBeside() {
        return beside;
    }

    public void setBeside(boolean beside) {
        this.beside = beside;
    }

    public List<String> getRoles() {
        return roles;
    }

    public void setRoles(List<String> roles) {
        this.roles = new ArrayList<>(roles);
    }

    public List<String> getPeople() {
        return people;
    }

    public boolean isDesk() {
        return desk;
    }

    public void setDesk(boolean desk) {
        this.desk = desk;
    }

    public boolean isGuests() {
        return guests;
    }

    public void setGuests(boolean guests) {
        this.guests = guests;
    }

    public String getApprovals() {
        return approvals;
    }

    public void setApprovals(String approvals) {
        this.approvals = approvals;
    }

    public String getDue() {
        return due;
    }

    public void setDue(String due) {
        this.due = due;
    }

    public DurationUnit getUnit() {
        return unit;
    }

    public void setUnit(DurationUnit unit) {
        this.unit = unit;
    }

    public Eyes getEyes() {
        return eyes;
    }

    public void setEyes(Eyes eyes) {
        this.eyes = eyes;
    }

    public boolean isSkippable() {
        return skippable;
    }

    public void setSkippable(boolean skippable) {
        this.skippable = skippable;
    }

    public List<ItemForm> getChecklist() {
        return checklist;
    }

    /** What whoever decides is asked. */
    public List<QuestionForm> getQuestions() {
        return questions;
    }

    /** Whether the author does not learn who reviews. */
    public boolean isAnonymous() {
        return anonymous;
    }

    public void setAnonymous(boolean anonymous) {
        this.anonymous = anonymous;
    }

    /** Whether a line of its checklist stands in the way until it is ticked off. */
    public boolean isChecked() {
        return checklist.stream().anyMatch(ItemForm::isBlocking);
    }

    /** The user name of whoever is being named, null while nobody is. */
    public String getAdding() {
        return adding;
    }

    public void setAdding(String adding) {
        this.adding = adding;
    }

    /** Names whoever was chosen; nobody twice. */
    void add() {
        if (adding != null && !adding.isBlank() && !people.contains(adding)) people.add(adding);
        adding = null;
    }
}
