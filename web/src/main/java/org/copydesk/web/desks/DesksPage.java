package org.copydesk.web.desks;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.copydesk.core.planning.Consequence;
import org.copydesk.core.planning.DeskNotFound;
import org.copydesk.core.planning.DeskPlan;
import org.copydesk.core.planning.DeskView;
import org.copydesk.core.planning.SettingUp;
import org.copydesk.core.planning.ShortName;
import org.copydesk.core.planning.Shortage;
import org.copydesk.core.planning.Trial;
import org.copydesk.core.workflow.ArticleNotFound;
import org.copydesk.core.workflow.UnderWay;
import org.copydesk.core.writing.Flaw;
import org.copydesk.core.writing.ManuscriptRefused;
import org.copydesk.persistence.people.RosterEntry;
import org.copydesk.persistence.planning.Question;
import org.copydesk.persistence.planning.Resume;
import org.copydesk.persistence.planning.Stale;
import org.copydesk.web.failure.Notices;
import org.copydesk.web.frame.Flaws;
import org.copydesk.web.frame.PageMemory;
import org.copydesk.web.frame.Visitor;
import org.copydesk.web.frame.Words;

/**
 * The desks, and one of them as it is being set up: its people, its rules, and the steps of its reviews, which are in force
 * only when the admin says so and has seen what that does to the articles under way.
 */
@Named
@ViewScoped
public class DesksPage extends PageMemory {

    private static final long serialVersionUID = 1;

    @Inject
    transient SettingUp settingUp;

    @Inject
    transient Flaws flaws;

    @Inject
    transient Notices notices;

    @Inject
    transient Visitor visitor;

    @Inject
    transient Words words;

    private String desk;
    private DeskForm form;
    private int open = -1;
    private String other;
    private String newTitle;
    private String newName;
    private boolean making;
    private long tried = -1;
    private transient List<DeskView> all;
    private transient List<Consequence> consequences;
    private transient List<Shortage> shortages;
    private transient List<Trial> trial;
    private transient Map<String, String> names;

    /** For anybody but an admin there is no such page. */
    public void load() {
        if (!visitor.isAdmin()) throw new ArticleNotFound();
        if (desk == null || desk.isBlank()) return;
        try {
            form = new DeskForm(settingUp.desk(desk));
        } catch (DeskNotFound unknown) {
            throw new ArticleNotFound();
        }
    }

    /** Makes a desk, which goes by the one step until it has others. */
    public String make() {
        var taken = getAll().stream().map(view -> view.desk().name()).toList();
        boolean unnamed = newName == null || newName.isBlank();
        var name = unnamed ? ShortName.of(newTitle, taken) : newName.strip();
        try {
            settingUp.open(name, new DeskPlan(newTitle, null, null, null, null, null, false));
            notices.done("desks.made", newTitle);
            return "/desk/desks?faces-redirect=true&desk=" + name;
        } catch (ManuscriptRefused refused) {
            making = true;
            flaws.are(refused.flaws().stream()
                    .filter(flaw -> !unnamed || !flaw.field().equals("name"))
                    .map(flaw -> new Flaw("new." + flaw.field(), flaw.reason(), flaw.limit()))
                    .toList());
            return null;
        }
    }

    /** Puts everything in force, or says at every field what is wrong with it. */
    public String putInForce() {
        try {
            settingUp.change(desk, form.plan());
            notices.done("desks.in.force", form.getTitle());
            return "/desk/desks?faces-redirect=true&desk=" + desk;
        } catch (ManuscriptRefused refused) {
            flaws.are(refused.flaws());
            for (int i = 0; i < form.getSteps().size(); i++)
                if (flaws.areIn("steps[" + i + "]")) {
                    open = i;
                    break;
                }
            notices.wrong("desks.refused");
            return null;
        }
    }

    /** Goes back to what is in force. */
    public String drop() {
        notices.done("desks.dropped");
        return "/desk/desks?faces-redirect=true&desk=" + desk;
    }

    public void addStep() {
        open = form.addStep();
        changed();
    }

    public void removeStep(int index) {
        form.removeStep(index);
        open = -1;
        changed();
    }

    public void moveStep(int index, int by) {
        form.moveStep(index, by);
        open = Math.max(0, Math.min(form.getSteps().size() - 1, index + by));
        changed();
    }

    /** Opens the card of a step, or closes it. */
    public void turn(int index) {
        open = open == index ? -1 : index;
    }

    public void copy() {
        if (other == null || other.isBlank()) return;
        form.copySteps(settingUp.desk(other));
        open = -1;
        changed();
    }

    public void join() {
        form.join();
        changed();
    }

    public void part(String member) {
        form.getMembers().remove(member);
        changed();
    }

    public void name(StepForm step) {
        step.add();
        changed();
    }

    public void unname(StepForm step, String person) {
        step.getPeople().remove(person);
        changed();
    }

    public void addItem(StepForm step) {
        step.getChecklist().add(new ItemForm());
    }

    public void removeItem(StepForm step, int index) {
        step.getChecklist().remove(index);
        changed();
    }

    public void addQuestion(StepForm step) {
        step.getQuestions().add(new QuestionForm());
    }

    public void removeQuestion(StepForm step, int index) {
        step.getQuestions().remove(index);
    }

    public Question.Kind[] getKinds() {
        return Question.Kind.values();
    }

    /** What was found out about the steps as they were holds no longer. */
    public void changed() {
        consequences = null;
        shortages = null;
        trial = null;
    }

    public List<DeskView> getAll() {
        if (all == null) all = settingUp.all();
        return all;
    }

    /** The desks whose steps can be taken over. */
    public List<DeskView> getOthers() {
        return getAll().stream()
                .filter(view ->
                        !view.desk().name().equals(desk) && !view.steps().isEmpty())
                .toList();
    }

    /** What the steps as they stand would do to the articles under way. */
    public List<Consequence> getConsequences() {
        if (consequences == null) consequences = settingUp.consequences(desk, form.stepPlans());
        return consequences;
    }

    public int getUnderWay() {
        return getConsequences().stream().mapToInt(one -> one.articles().size()).sum();
    }

    /** How many would be somewhere else. */
    public int getMoved() {
        return getConsequences().stream()
                .filter(one -> !one.isNone())
                .mapToInt(one -> one.articles().size())
                .sum();
    }

    /** In words where articles are and where they would be. */
    public String said(Consequence one) {
        int count = one.articles().size();
        if (one.isNone()) return words.of("desks.stay", count, places(one.from()));
        return words.of("desks.go", count, places(one.from()), places(one.to()));
    }

    private String places(List<String> steps) {
        if (steps.isEmpty()) return words.of("desks.editor");
        return steps.stream().map(this::called).collect(Collectors.joining(", "));
    }

    public List<Shortage> getShortages() {
        if (shortages == null) shortages = settingUp.shortages(form.plan());
        return shortages;
    }

    public String said(Shortage one) {
        var third = one.names().isEmpty() ? one.need() : one.names();
        return words.of("desks.shortage." + one.kind(), called(one.step()), one.have(), third);
    }

    /** The articles under way with which it can be tried. */
    public List<UnderWay> getTriable() {
        return getConsequences().stream()
                .flatMap(one -> one.articles().stream())
                .toList();
    }

    /** What the chosen article would go through. */
    public List<Trial> getTrial() {
        if (trial == null) trial = settingUp.trial(desk, form.plan(), tried);
        return trial;
    }

    /** Where the chosen article is and where it would be; null for one that came now. */
    public String getTriedAt() {
        for (var one : getConsequences())
            if (one.articles().stream().anyMatch(article -> article.article() == tried))
                return words.of(
                        one.isNone() ? "desks.trial.stays" : "desks.trial.goes", places(one.from()), places(one.to()));
        return null;
    }

    /** Who could approve the step, and how many of them have to. */
    public String said(Trial one) {
        if (one.people().isEmpty()) return words.of(one.step().guests() ? "desks.trial.guests" : "desks.trial.nobody");
        int need = one.step().approvals();
        return words.of("desks.trial.of", need, one.people().size(), names(one.people()));
    }

    public String names(List<String> people) {
        return String.join(", ", people);
    }

    /** The article with which it is tried; 0 for one that came now, below that for none. */
    public long getTried() {
        return tried;
    }

    public void setTried(long tried) {
        this.tried = tried;
        trial = null;
    }

    public DayOfWeek[] getDays() {
        return DayOfWeek.values();
    }

    /** A step in a few words: who, how many of them, by when. */
    public String said(StepForm step) {
        var parts = new ArrayList<String>();
        parts.add(words.of("desks.of", step.getApprovals(), who(step)));
        if (step.getDue() != null && !step.getDue().isBlank())
            parts.add(words.of(
                    form.getHours().isCounted() ? "desks.due.working" : "desks.due",
                    step.getDue(),
                    words.of(
                            (step.getDue().strip().equals("1") ? "desks.unit.one." : "desks.unit.") + step.getUnit())));
        return String.join(" · ", parts);
    }

    private String who(StepForm step) {
        var roles = step.getRoles().stream().map(role -> words.of("desks.role." + role));
        var desks = step.isDesk() ? Stream.of(words.of("desks.members")) : Stream.<String>of();
        var guests = step.isGuests() ? Stream.of(words.of("desks.guests")) : Stream.<String>of();
        var people = step.getPeople().stream().map(this::person);
        var all = Stream.of(roles, desks, people, guests).flatMap(each -> each).toList();
        return all.isEmpty() ? words.of("desks.nobody") : String.join(", ", all);
    }

    /** The title, or a word for a step that has none yet. */
    public String called(String title) {
        return title == null || title.isBlank() ? words.of("desks.step.new") : title;
    }

    /** What is wrong with a field of the desk. */
    public List<String> wrong(String field) {
        return flaws.at(field);
    }

    /** What is wrong with a field of a step. */
    public List<String> wrong(int step, String field) {
        return flaws.at("steps[" + step + "]." + field);
    }

    public List<String> people(String typed) {
        return usernames(settingUp.peopleLike(typed));
    }

    /** Those among them who edit. */
    public List<String> editors(String typed) {
        return usernames(settingUp.editorsLike(typed));
    }

    private List<String> usernames(List<RosterEntry> found) {
        found.forEach(entry -> names().put(entry.username(), entry.unmistakable()));
        return found.stream().map(RosterEntry::username).toList();
    }

    /** The name that goes with a user name. */
    public String person(String username) {
        if (username == null || username.isBlank()) return "";
        if (!names().containsKey(username)) people(username);
        return names().getOrDefault(username, username);
    }

    private Map<String, String> names() {
        if (names == null) {
            names = new HashMap<>();
            for (var view : getAll())
                view.people().values().forEach(person -> names.put(person.username(), person.name()));
        }
        return names;
    }

    public boolean isOpen(int index) {
        return open == index;
    }

    public Resume[] getResumes() {
        return Resume.values();
    }

    public Stale[] getStales() {
        return Stale.values();
    }

    public StepForm.DurationUnit[] getUnits() {
        return StepForm.DurationUnit.values();
    }

    public StepForm.Eyes[] getEyes() {
        return StepForm.Eyes.values();
    }

    public String getDesk() {
        return desk;
    }

    public void setDesk(String desk) {
        this.desk = desk;
    }

    /** Null where all desks are listed. */
    public DeskForm getForm() {
        return form;
    }

    public String getOther() {
        return other;
    }

    public void setOther(String other) {
        this.other = other;
    }

    public String getNewTitle() {
        return newTitle;
    }

    public void setNewTitle(String newTitle) {
        this.newTitle = newTitle;
    }

    public String getNewName() {
        return newName;
    }

    public void setNewName(String newName) {
        this.newName = newName;
    }

    /** Whether the dialog of a new desk is open, and says what is wrong. */
    public boolean isMaking() {
        return making;
    }
}
