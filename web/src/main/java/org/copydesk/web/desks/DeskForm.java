package org.copydesk.web.desks;

import java.io.Serializable;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.copydesk.core.planning.DeskPlan;
import org.copydesk.core.planning.DeskPlan.StalePlan;
import org.copydesk.core.planning.DeskPlan.StepPlan;
import org.copydesk.core.planning.DeskView;
import org.copydesk.core.planning.ShortName;
import org.copydesk.persistence.people.Person;
import org.copydesk.persistence.planning.Resume;
import org.copydesk.persistence.planning.Stale;
import org.copydesk.persistence.planning.Step;

/**
 * A desk as somebody sets it up, not in force until they say so. Its steps stand in rows: one begins a row or stands side by
 * side with the one before it, and a row waits for all of the row before.
 */
public class DeskForm implements Serializable {

    private static final long serialVersionUID = 1;

    private String title;
    private boolean fourEyes;
    private String corrections;
    private String grace;
    private Resume resume;
    private boolean closed;
    private boolean quickFixes;
    private String staleDays = "";
    private Stale stale = Stale.REASSIGN;
    private String caretaker;
    private HoursForm hours;
    private final List<String> members = new ArrayList<>();
    private final List<StepForm> steps = new ArrayList<>();
    private final boolean rearranged;
    private boolean now;
    private String joining;

    DeskForm(DeskView view) {
        var desk = view.desk();
        title = desk.title();
        fourEyes = desk.asksForFourEyes();
        corrections = Integer.toString(desk.corrections());
        grace = Numbers.of(desk.grace(), Duration.ofMinutes(1));
        resume = desk.resume();
        closed = desk.isClosed();
        quickFixes = desk.allowsQuickFixes();
        if (desk.stale() != null) {
            staleDays = Numbers.of(desk.staleAfter(), Duration.ofDays(1));
            stale = desk.stale();
            caretaker = view.people().get(desk.caretaker()).username();
        }
        hours = HoursForm.of(desk.hours());
        view.members().stream().map(Person::username).sorted().forEach(members::add);
        rearranged = take(view.steps(), id -> view.people().get(id).username());
    }

    /** Whether they had stood in an order that has no rows. */
    private boolean take(List<Step> all, Function<UUID, String> names) {
        Map<String, Integer> rows = new HashMap<>();
        all.forEach(step -> row(step.name(), all, rows));
        int row = -1;
        List<Step> ordered = new ArrayList<>(all);
        ordered.sort((one, other) -> rows.get(one.name()) - rows.get(other.name()));
        for (var step : ordered) {
            steps.add(StepForm.of(step, rows.get(step.name()) == row, names));
            row = rows.get(step.name());
        }
        var after = after();
        for (int i = 0; i < ordered.size(); i++)
            if (!Set.copyOf(ordered.get(i).after()).equals(Set.copyOf(after.get(i)))) return true;
        return false;
    }

    /** How many rows come before the step of that name. */
    private static int row(String name, List<Step> all, Map<String, Integer> known) {
        if (known.containsKey(name)) return known.get(name);
        int row = 0;
        for (var step : all)
            if (step.name().equals(name))
                for (var before : step.after()) row = Math.max(row, row(before, all, known) + 1);
        known.put(name, row);
        return row;
    }

    DeskPlan plan() {
        int minutes = Numbers.read(grace);
        return new DeskPlan(
                title,
                fourEyes,
                Numbers.read(corrections),
                minutes < 0 ? grace : Duration.ofMinutes(minutes).toString(),
                resume.name(),
                closed,
                quickFixes,
                new StalePlan(staleAfter(), stale.name(), caretaker),
                hours.plan(),
                stepPlans(),
                members,
                now);
    }

    /** What is no number is passed on, to be refused. */
    private String staleAfter() {
        if (staleDays == null || staleDays.isBlank()) return null;
        int days = Numbers.read(staleDays);
        return days < 0 ? staleDays : Duration.ofDays(days).toString();
    }

    List<StepPlan> stepPlans() {
        var names = names();
        var after = after();
        List<StepPlan> plans = new ArrayList<>();
        for (int i = 0; i < steps.size(); i++) plans.add(steps.get(i).plan(names.get(i), after.get(i)));
        return plans;
    }

    /** For each step the names of those in the row before its own. */
    private List<List<String>> after() {
        var names = names();
        List<List<String>> after = new ArrayList<>();
        List<String> before = List.of();
        List<String> row = new ArrayList<>();
        for (int i = 0; i < steps.size(); i++) {
            if (i > 0 && !steps.get(i).isBeside()) {
                before = row;
                row = new ArrayList<>();
            }
            after.add(before);
            row.add(names.get(i));
        }
        return after;
    }

    /** The steps row by row, as they are drawn. */
    public List<List<StepForm>> getRows() {
        List<List<StepForm>> rows = new ArrayList<>();
        for (var step : steps) {
            if (rows.isEmpty() || !step.isBeside()) rows.add(new ArrayList<>());
            rows.get(rows.size() - 1).add(step);
        }
        return rows;
    }

    /** Adds an empty step at the end and says at which place. */
    int addStep() {
        steps.add(new StepForm());
        return steps.size() - 1;
    }

    void removeStep(int index) {
        boolean beside = steps.remove(index).isBeside();
        if (index < steps.size() && !beside) steps.get(index).setBeside(false);
    }

    /** Changes places with the one before it or after it. */
    void moveStep(int index, int by) {
        int to = index + by;
        if (to < 0 || to >= steps.size()) return;
        Collections.swap(steps, index, to);
        steps.get(0).setBeside(false);
    }

    /** The steps of another desk in place of these; what has the same name here goes on under it. */
    void copySteps(DeskView other) {
        steps.clear();
        take(other.steps(), id -> other.people().get(id).username());
    }

    /** What programs call the steps; new ones are called after their titles. */
    private List<String> names() {
        List<String> names = new ArrayList<>();
        var taken = new HashSet<String>();
        steps.stream().map(StepForm::name).filter(Objects::nonNull).forEach(taken::add);
        for (var step : steps) {
            var name = step.name() == null ? ShortName.of(step.getTitle(), taken) : step.name();
            taken.add(name);
            names.add(name);
        }
        return names;
    }

    void join() {
        if (joining != null && !joining.isBlank() && !members.contains(joining)) members.add(joining);
        joining = null;
    }

    /** Whether its steps were set up in an order that these rows do not have. */
    public boolean isRearranged() {
        return rearranged;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public boolean isFourEyes() {
        return fourEyes;
    }

    public void setFourEyes(boolean fourEyes) {
        this.fourEyes = fourEyes;
    }

    public String getCorrections() {
        return corrections;
    }

    public void setCorrections(String corrections) {
        this.corrections = corrections;
    }

    /** In minutes. */
    public String getGrace() {
        return grace;
    }

    public void setGrace(String grace) {
        this.grace = grace;
    }

    public Resume getResume() {
        return resume;
    }

    public void setResume(Resume resume) {
        this.resume = resume;
    }

    /** Whether only its people see its articles, beside their authors and those whom a review names. */
    public boolean isQuickFixes() {
        return quickFixes;
    }

    public void setQuickFixes(boolean quickFixes) {
        this.quickFixes = quickFixes;
    }

    public boolean isClosed() {
        return closed;
    }

    public void setClosed(boolean closed) {
        this.closed = closed;
    }

    /** After how many days a review in which nothing is decided is stale; "" for never. */
    public String getStaleDays() {
        return staleDays;
    }

    public void setStaleDays(String staleDays) {
        this.staleDays = staleDays;
    }

    public Stale getStale() {
        return stale;
    }

    public void setStale(Stale stale) {
        this.stale = stale;
    }

    /** The user name of whoever has it to see to then, or in whose name it is closed. */
    public String getCaretaker() {
        return caretaker;
    }

    public void setCaretaker(String caretaker) {
        this.caretaker = caretaker;
    }

    /** When it works. */
    public HoursForm getHours() {
        return hours;
    }

    public List<String> getMembers() {
        return members;
    }

    public List<StepForm> getSteps() {
        return steps;
    }

    /** Whether articles under way go by the new steps at once. */
    public boolean isNow() {
        return now;
    }

    public void setNow(boolean now) {
        this.now = now;
    }

    /** The user name of whoever is to join the desk, null while nobody is. */
    public String getJoining() {
        return joining;
    }

    public void setJoining(String joining) {
        this.joining = joining;
    }
}
