package org.copydesk.web.review;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.copydesk.core.review.ReviewStatus;
import org.copydesk.core.review.ReviewView;
import org.copydesk.core.review.ReviewView.StepView;
import org.copydesk.core.review.ReviewView.Yes;
import org.copydesk.core.workflow.StepStanding.StepProgress;
import org.copydesk.core.workflow.TextChanged;
import org.copydesk.persistence.people.Person;
import org.copydesk.persistence.planning.CheckItem;
import org.copydesk.web.article.ArticlePage;
import org.copydesk.web.failure.Notices;
import org.copydesk.web.frame.OnPage;
import org.copydesk.web.frame.PageMemory;
import org.copydesk.web.frame.Words;
import org.primefaces.PrimeFaces;

/** The steps of an article's review in their order, and the checklists of those that are for the person who looks. */
@Named("steps")
@ViewScoped
public class StepsBar extends PageMemory {

    private static final long serialVersionUID = 1;

    @Inject
    transient ReviewStatus review;

    @Inject
    transient ArticlePage page;

    @Inject
    transient Notices notices;

    @Inject
    transient Words words;

    private final OnPage<String> parts = new OnPage<>();
    private final HashMap<String, Boolean> ticks = new HashMap<>();
    private transient ReviewView view;
    private transient List<String> mine;

    /** A line of a checklist: its number in it, and whether it is ticked off for the newest text. */
    public record ChecklistLine(int number, CheckItem item, boolean ticked) {}

    /** Once the page is out it remembers nothing that may be otherwise next time. */
    public void settle() {
        view = null;
        mine = null;
    }

    public ReviewView getView() {
        if (view == null) view = review.of(page.getId());
        return view;
    }

    public List<StepView> getAll() {
        return getView().steps();
    }

    /** The open steps that the person may approve. */
    public List<StepView> getOwn() {
        return getAll().stream().filter(this::isMine).toList();
    }

    /** Their names as they stand on the page. */
    public List<String> getParts() {
        return parts.rows(() ->
                getOwn().stream().map(step -> step.standing().step().name()).toList());
    }

    /** Null when the review has no such step any more. */
    public StepView named(String name) {
        return getAll().stream()
                .filter(step -> step.standing().step().name().equals(name))
                .findFirst()
                .orElse(null);
    }

    public boolean isMine(StepView step) {
        if (mine == null) mine = review.mine(page.getId());
        return mine.contains(step.standing().step().name());
    }

    /** The name of the one step that is for the person to approve; null when there is none, or several. */
    public String getMine() {
        var own = getOwn();
        return own.size() == 1 ? own.get(0).standing().step().name() : null;
    }

    public String title(String name) {
        return getAll().stream()
                .map(step -> step.standing().step())
                .filter(step -> step.name().equals(name))
                .map(step -> step.title())
                .findFirst()
                .orElse(name);
    }

    /** Whether it stands side by side with the one before it. */
    public boolean isBeside(int index) {
        if (index == 0) return false;
        return getAll().get(index - 1)
                .standing()
                .step()
                .after()
                .equals(getAll().get(index).standing().step().after());
    }

    public long holding(StepView step) {
        return step.approvals().stream().filter(yes -> !yes.voided()).count();
    }

    /** Who said yes to it and still does. */
    public List<Yes> yeses(StepView step) {
        return step.approvals().stream().filter(yes -> !yes.voided()).toList();
    }

    /** Somebody who is asked, and who stands in while they are away. */
    public String asked(StepView step, Person person) {
        var instead = step.standIns().getOrDefault(person.id(), List.of());
        if (instead.isEmpty()) return person.name();
        var names = instead.stream().map(Person::name).collect(Collectors.joining(", "));
        return words.of("steps.away", person.name(), names);
    }

    /** Who said yes, and in whose place. */
    public String said(Yes yes) {
        return yes.behalf() == null
                ? yes.person().name()
                : words.of("steps.instead", yes.person().name(), yes.behalf().name());
    }

    public List<ChecklistLine> checklist(StepView step) {
        if (step == null) return List.of();
        var items = step.standing().step().checklist();
        if (items.isEmpty()) return List.of();
        var ticked = review.ticked(page.getId(), step.standing().step().name());
        ticked.forEach(number -> ticks.put(key(step, number), true));
        return IntStream.range(0, items.size())
                .mapToObj(number -> new ChecklistLine(number, items.get(number), ticked.contains(number)))
                .toList();
    }

    /** Which lines are ticked off, by the name of the step and their number. */
    public Map<String, Boolean> getTicks() {
        return ticks;
    }

    private static String key(StepView step, int number) {
        return step.standing().step().name() + " " + number;
    }

    /** Ticks the line off for the text on the page, or takes the tick away. */
    public void tick(String step, ChecklistLine line) {
        try {
            if (line.ticked()) review.untick(page.getId(), step, line.number());
            else review.tick(page.getId(), step, line.number(), page.getRevision());
        } catch (TextChanged newer) {
            ticks.clear();
            notices.refused(newer.refusal());
            PrimeFaces.current().ajax().update("your-part");
        }
        page.offer();
        view = null;
    }

    /** What an approval of the person's step leaves to be done; null where there is nothing to say. */
    public String getOutlook() {
        return outlook(null);
    }

    /** The same of one of several steps of theirs; null while none is chosen. */
    public String outlook(String chosen) {
        var own = getOwn();
        var meant = own.size() == 1
                ? own
                : own.stream()
                        .filter(step -> step.standing().step().name().equals(chosen))
                        .toList();
        if (meant.isEmpty()) return own.isEmpty() ? null : words.of("steps.several", own.size());
        var step = meant.get(0);
        var name = step.standing().step().title();
        long missing = step.standing().step().approvals() - holding(step) - 1;
        if (missing > 0) return words.of("steps.more", name, missing);
        var open = getAll().stream()
                .filter(other -> !other.equals(step) && other.standing().progress() == StepProgress.OPEN)
                .map(other -> other.standing().step().title())
                .toList();
        if (!open.isEmpty()) return words.of("steps.remain", name, String.join(", ", open));
        var next = getAll().stream()
                .filter(other -> other.standing().progress() == StepProgress.WAITING)
                .map(other -> other.standing().step().title())
                .findFirst();
        return next.map(title -> words.of("steps.goes", name, title)).orElseGet(() -> words.of("steps.last", name));
    }
}
