package org.copydesk.web.planning;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.copydesk.core.PublicationZone;
import org.copydesk.core.people.CurrentPerson;
import org.copydesk.core.people.Right;
import org.copydesk.core.planning.Agenda;
import org.copydesk.core.planning.FixedTime;
import org.copydesk.core.planning.PlanBegun;
import org.copydesk.core.planning.PlanNotFound;
import org.copydesk.core.planning.PlanView;
import org.copydesk.core.planning.Planning;
import org.copydesk.core.planning.Rescheduling;
import org.copydesk.core.planning.TimeFixed;
import org.copydesk.core.reading.Worklists;
import org.copydesk.core.workflow.ArticleNotFound;
import org.copydesk.core.workflow.Refusal;
import org.copydesk.core.workflow.Refused;
import org.copydesk.core.writing.Flaw;
import org.copydesk.core.writing.ManuscriptRefused;
import org.copydesk.persistence.article.State;
import org.copydesk.persistence.people.RosterEntry;
import org.copydesk.persistence.planning.CalendarRow;
import org.copydesk.persistence.planning.CalendarRow.Kind;
import org.copydesk.persistence.planning.CalendarSpans;
import org.copydesk.persistence.planning.Desk;
import org.copydesk.persistence.search.ArticleRow;
import org.copydesk.persistence.search.Filter;
import org.copydesk.web.failure.Notices;
import org.copydesk.web.frame.Appointment;
import org.copydesk.web.frame.Flaws;
import org.copydesk.web.frame.OnPage;
import org.copydesk.web.frame.PageAddress;
import org.copydesk.web.frame.PageMemory;
import org.copydesk.web.frame.Times;
import org.copydesk.web.frame.Visitor;
import org.copydesk.web.frame.WhichTime;
import org.copydesk.web.frame.Words;
import org.primefaces.PrimeFaces;
import org.primefaces.event.SelectEvent;
import org.primefaces.event.schedule.ScheduleEntryMoveEvent;
import org.primefaces.model.DefaultScheduleEvent;
import org.primefaces.model.DefaultScheduleModel;
import org.primefaces.model.ScheduleEvent;
import org.primefaces.model.ScheduleModel;

/** What comes when. Days and hours are those of the clocks where the person is. */
@Named
@ViewScoped
public class CalendarPage extends PageMemory {

    private static final long serialVersionUID = 1;
    private static final int AT_NOON = 12;
    private static final int ASIDE = 12;
    private static final int MINUTES = 60;

    @Inject
    transient Agenda agenda;

    @Inject
    transient Planning planning;

    @Inject
    transient Rescheduling rescheduling;

    @Inject
    transient Worklists worklists;

    @Inject
    transient CurrentPerson person;

    @Inject
    transient Visitor visitor;

    @Inject
    transient Times times;

    @Inject
    transient Words words;

    @Inject
    transient Notices notices;

    @Inject
    transient Flaws flaws;

    private CalendarAddress address = CalendarAddress.PLAIN;
    private ShownEntries shown = ShownEntries.NONE;
    private final OnPage<ArticleRow> failed = new OnPage<>();
    private TreeMap<LocalDate, Integer> left = new TreeMap<>();
    private PlanForm form;
    private CalendarRow chosen;
    private String time;
    private WhichTime which = new WhichTime();
    private boolean planningNow;
    private boolean answering;
    private transient List<CalendarRow> rows;
    private transient Map<CalendarRow, FixedTime> fixed;
    private transient ScheduleModel model;
    private transient PlanView plan;
    private transient Map<String, String> names;
    private transient Map<String, String> titles;

    /** For those who do not write there is no such page. */
    public void load() {
        if (!person.actor().may(Right.WRITE)) throw new ArticleNotFound();
        var found = read(address.view().most());
        rows = found.rows();
        left = new TreeMap<>();
        found.left().forEach((day, many) -> left.put(getFirst().plusDays(day), many));
        shown = new ShownEntries(rows);
        fixed = null;
        model = null;
    }

    /** So many of each day. */
    private CalendarSpans read(int most) {
        var zone = visitor.getZone();
        var bounds = getFirst()
                .datesUntil(address.view().end(getDay()).plusDays(1))
                .map(day -> day.atStartOfDay(zone).toInstant())
                .toList();
        return agenda.spans(bounds, address.desk(), address.without(), most);
    }

    /**
     * What the page shows. Asked for anew, each stays in its place until the page is loaded again, whatever came in before it
     * meanwhile.
     */
    private List<CalendarRow> rows() {
        if (rows == null) rows = shown.asOf(read(2 * address.view().most()).rows());
        return rows;
    }

    /** Once the page is out it remembers which entries were on it, and nothing else of them. */
    public void settle() {
        rows = null;
        fixed = null;
        model = null;
        plan = null;
        names = null;
        titles = null;
    }

    /** A press on an empty place of a day: a plan for it, at noon where the place says no hour. */
    public void plan(SelectEvent<LocalDateTime> place) {
        var at = place.getObject();
        boolean isWholeDay = at.toLocalTime().toSecondOfDay() == 0;
        form = new PlanForm(visitor.getZone());
        form.setDue((isWholeDay ? at.withHour(AT_NOON) : at).toString());
    }

    public void choose(SelectEvent<ScheduleEvent<CalendarRow>> pressed) {
        choose(pressed.getObject().getData());
    }

    public void choose(CalendarRow row) {
        plan = null;
        chosen = row.title().isEmpty() ? null : row;
        if (chosen == null) {
            notices.wrong("calendar.gone");
            return;
        }
        time = PlanForm.local(row.time(), visitor.getZone());
        which = new WhichTime();
    }

    /** Something was dragged to another time. What keeps its own snaps back, and the page says why. */
    public void drag(ScheduleEntryMoveEvent dragged) {
        var row = (CalendarRow) dragged.getScheduleEvent().getData();
        var at = new Appointment(dragged.getScheduleEvent().getStartDate(), visitor.getZone());
        if (at.isTwice()) ask(row, at);
        else move(row, at);
        load();
    }

    /** Where the clocks show a time twice, nothing is moved before it is said which one is meant. */
    private void ask(CalendarRow row, Appointment twice) {
        choose(row);
        time = twice.local().toString();
        which.asks(twice);
        notices.wrong("ask.twice.choose");
        answering = true;
        PrimeFaces.current().ajax().addCallbackParam("asks", true);
    }

    /** The same with a day and a time that were typed. */
    public String moveChosen() {
        var wanted = Appointment.read(time, visitor.getZone().getId());
        answering = true;
        if (wanted.isEmpty()) notices.refused(Refusal.TIME_MISSING);
        else if (which.asks(wanted.get())) notices.wrong("ask.twice.choose");
        else if (move(chosen, wanted.get())) return again();
        return null;
    }

    private boolean move(CalendarRow row, Appointment wanted) {
        if (wanted.isSkipped()) {
            notices.skipped(wanted);
            return false;
        }
        try {
            rescheduling.move(row.kind(), row.id(), which.of(wanted));
            notices.done("calendar.moved", row.title(), times.inZone(which.of(wanted)));
            return true;
        } catch (TimeFixed kept) {
            notices.wrong("calendar.fixed." + kept.reason());
        } catch (Refused refused) {
            notices.refused(refused.refusal());
        } catch (ArticleNotFound | PlanNotFound | PlanBegun gone) {
            notices.wrong("calendar.gone");
        }
        return false;
    }

    /** Writes the plan down, or says it anew. */
    public String save() {
        planningNow = true;
        var never = form.appointment().filter(Appointment::isSkipped);
        if (never.isPresent()) notices.skipped(never.get());
        else if (form.isUnreadable()) flaws.are(List.of(Flaw.of("due", Flaw.Reason.MALFORMED)));
        else return write();
        return null;
    }

    private String write() {
        try {
            var saved =
                    form.getId() == null ? planning.add(form.request()) : planning.change(form.getId(), form.request());
            notices.done("calendar.planned", saved.title());
            return again();
        } catch (ManuscriptRefused refused) {
            flaws.are(refused.flaws());
        } catch (Refused refused) {
            notices.refused(refused.refusal());
        } catch (PlanNotFound | PlanBegun gone) {
            notices.wrong("calendar.gone");
        }
        return null;
    }

    /** Opens the chosen plan for changes. */
    public void change() {
        form = PlanForm.of(getPlan(), visitor.getZone());
    }

    /** Begins the text of the chosen plan. Whoever comes second is led to the text that there is. */
    public String begin() {
        try {
            return "/desk/edit?faces-redirect=true&id=" + planning.begin(chosen.id());
        } catch (PlanBegun begun) {
            notices.done("calendar.begun", chosen.title());
            return "/desk/article?faces-redirect=true&id=" + begun.article();
        } catch (Refused refused) {
            notices.refused(refused.refusal());
            return null;
        } catch (PlanNotFound gone) {
            notices.wrong("calendar.gone");
            return null;
        }
    }

    public String drop() {
        try {
            planning.drop(chosen.id());
            notices.done("calendar.dropped", chosen.title());
            return again();
        } catch (Refused refused) {
            notices.refused(refused.refusal());
            return null;
        } catch (PlanNotFound | PlanBegun gone) {
            notices.wrong("calendar.gone");
            return null;
        }
    }

    private String again() {
        return "/desk/calendar?faces-redirect=true&includeViewParams=true";
    }

    public ScheduleModel getModel() {
        if (model == null) {
            model = new DefaultScheduleModel();
            var taken = new HashSet<String>();
            rows().forEach(row -> model.addEvent(event(row, taken)));
            left.forEach((day, many) -> model.addEvent(more(day, many)));
        }
        return model;
    }

    /** Stands behind the entries of a day that are shown, and leads to all of them. */
    private ScheduleEvent<CalendarRow> more(LocalDate day, int many) {
        var end = day.plusDays(1).atStartOfDay().minusMinutes(1);
        return DefaultScheduleEvent.<CalendarRow>builder()
                .id("MORE-" + day)
                .title(words.of("calendar.more", many))
                .startDate(end)
                .endDate(end)
                .styleClass("entry entry-more")
                .draggable(false)
                .resizable(false)
                .url(FacesContext.getCurrentInstance().getExternalContext().getRequestContextPath() + whole(day))
                .dynamicProperty("behind", 1)
                .dynamicProperty("label", words.of("calendar.more.of", many, times.day(day.atStartOfDay())))
                .build();
    }

    /** Several people may be due with one article. */
    private static String key(CalendarRow row, Set<String> taken) {
        var key = row.kind() + "-" + row.id();
        for (int i = 2; !taken.add(key); i++) key = row.kind() + "-" + row.id() + "-" + i;
        return key;
    }

    private ScheduleEvent<CalendarRow> event(CalendarRow row, Set<String> taken) {
        var start = row.time().atZone(visitor.getZone()).toLocalDateTime();
        var midnight = start.toLocalDate().plusDays(1).atStartOfDay();
        var end = start.plusMinutes(30);
        return DefaultScheduleEvent.<CalendarRow>builder()
                .id(key(row, taken))
                .title(row.title())
                .startDate(start)
                .endDate(end.isBefore(midnight) ? end : midnight.minusSeconds(1))
                .styleClass("entry entry-" + row.kind())
                .draggable(isMovable(row))
                .resizable(false)
                .dynamicProperty(
                        "label",
                        words.of("calendar.entry.label", kind(row.kind()), times.near(row.time()), row.title()))
                .data(row)
                .build();
    }

    public boolean isMovable(CalendarRow row) {
        return getReason(row) == null;
    }

    /** Why the entry keeps its time; null when it does not. */
    public FixedTime getReason(CalendarRow row) {
        if (fixed == null) fixed = rescheduling.fixed(rows());
        return fixed.get(row);
    }

    /** What the chosen one keeps its time for; null when it can be moved. */
    public FixedTime getChosenReason() {
        return rescheduling.fixed(List.of(chosen)).get(chosen);
    }

    /** The days in view that hold something or are special, in order. */
    public List<CalendarDay> getDays() {
        var zone = visitor.getZone();
        var today = times.now().toLocalDate();
        var days = new TreeMap<LocalDate, List<CalendarRow>>();
        for (var row : rows())
            days.computeIfAbsent(row.time().atZone(zone).toLocalDate(), day -> new ArrayList<>())
                    .add(row);
        if (!today.isBefore(getFirst()) && today.isBefore(address.view().end(getDay())))
            days.computeIfAbsent(today, day -> new ArrayList<>());
        if (address.view() == CalendarView.MONTH) days.computeIfAbsent(getDay(), day -> new ArrayList<>());
        return days.entrySet().stream()
                .map(day -> new CalendarDay(
                        day.getKey(),
                        day.getKey().equals(today),
                        hours(day.getKey(), zone),
                        day.getValue(),
                        left.getOrDefault(day.getKey(), 0)))
                .toList();
    }

    /** Whether it is the day whose entries stand under the month where that is small. */
    public boolean isChosen(CalendarDay day) {
        return day.date().equals(getDay());
    }

    /** The month as a whole, week by week. */
    public List<List<MonthDay>> getWeeks() {
        var zone = visitor.getZone();
        var today = times.now().toLocalDate();
        var held = rows().stream()
                .collect(Collectors.groupingBy(row -> row.time().atZone(zone).toLocalDate()));
        var weeks = new ArrayList<List<MonthDay>>();
        for (var first = getFirst(); first.isBefore(address.view().end(getDay())); first = first.plusWeeks(1))
            weeks.add(first.datesUntil(first.plusWeeks(1))
                    .map(day -> monthDay(day, today, held.getOrDefault(day, List.of())))
                    .toList());
        return weeks;
    }

    private MonthDay monthDay(LocalDate date, LocalDate today, List<CalendarRow> held) {
        var said = times.said("calendar.title.day", date.atStartOfDay());
        return new MonthDay(
                date,
                date.getMonth() == getDay().getMonth(),
                date.equals(today),
                date.equals(getDay()),
                held.stream().map(CalendarRow::kind).distinct().sorted().toList(),
                words.of("calendar.entries", said, held.size() + left.getOrDefault(date, 0)));
    }

    public List<String> getWeekdays() {
        return Stream.of(DayOfWeek.values())
                .map(day -> day.getDisplayName(TextStyle.SHORT_STANDALONE, visitor.getLocale()))
                .toList();
    }

    /** On which days in view the clocks change here, in words. */
    public List<String> getChanges() {
        var zone = visitor.getZone();
        return getFirst()
                .datesUntil(address.view().end(getDay()))
                .filter(day -> !hours(day, zone).isEmpty())
                .map(day -> words.of("calendar.change", times.day(day.atStartOfDay()), hours(day, zone)))
                .toList();
    }

    private String hours(LocalDate day, ZoneId zone) {
        var length = Duration.between(day.atStartOfDay(zone), day.plusDays(1).atStartOfDay(zone));
        int turned = length.compareTo(Duration.ofDays(1));
        if (turned == 0) return "";
        double hours = (double) length.toMinutes() / MINUTES; // half an hour on Lord Howe
        return words.of(turned < 0 ? "calendar.forward" : "calendar.back", hours);
    }

    /** What editors have approved and given no time. */
    public List<ArticleRow> getUntimed() {
        return worklists.page(Filter.NONE.in(State.APPROVED), null, ASIDE).items();
    }

    /** What should be live and is not. */
    public List<ArticleRow> getFailed() {
        return failed.rows(() -> worklists.failedToGoLive(ASIDE));
    }

    /** As an entry of the calendar, to be given a new time. */
    public void repair(ArticleRow row) {
        choose(new CalendarRow(
                Kind.SCHEDULED,
                row.due(),
                row.id(),
                row.title(),
                row.state().name(),
                row.desk(),
                row.author(),
                row.authorName(),
                null));
    }

    public List<String> writers(String typed) {
        var found = planning.writersLike(typed);
        names = new TreeMap<>();
        found.forEach(entry -> names.put(entry.username(), entry.unmistakable()));
        return found.stream().map(RosterEntry::username).toList();
    }

    /** The name that goes with a user name. */
    public String name(String username) {
        if (username == null || username.isBlank()) return "";
        if (names == null || !names.containsKey(username)) writers(username);
        return names.getOrDefault(username, username);
    }

    public List<Desk> getDesks() {
        return planning.desks();
    }

    /** A desk as people call it. */
    public String title(String desk) {
        if (titles == null) {
            titles = new HashMap<>();
            for (var each : getDesks()) titles.put(each.name(), each.title());
        }
        return titles.getOrDefault(desk, desk);
    }

    public String kind(Kind kind) {
        return words.of("calendar.kind." + kind);
    }

    public Kind[] getKinds() {
        return Kind.values();
    }

    public boolean isShown(Kind kind) {
        return !address.without().contains(kind);
    }

    public CalendarView[] getViews() {
        return CalendarView.values();
    }

    public String getComponentView() {
        return address.view().component();
    }

    /** Month and year, or the day itself. */
    public String getTitle() {
        var pattern = address.view() == CalendarView.DAY ? "calendar.title.day" : "calendar.title";
        return times.said(pattern, getDay().atStartOfDay());
    }

    public String day(CalendarDay day) {
        return times.said("calendar.title.day", day.date().atStartOfDay());
    }

    public String clock(Instant at) {
        return times.clock(at.atZone(visitor.getZone()).toLocalDateTime());
    }

    /** The same moment on the clocks of the publication; null where the person is in its zone. */
    public String clockThere(Instant at) {
        var zone = getPublication();
        return zone == null ? null : times.clock(at.atZone(ZoneId.of(zone)).toLocalDateTime());
    }

    /** The same moment on the clocks of a zone, with the day. */
    public String in(Instant at, String zone) {
        return times.inZone(at.atZone(ZoneId.of(zone)));
    }

    public String getHere() {
        return visitor.getZone().getId();
    }

    /** The zone of the publication; null where the person is in it. */
    public String getPublication() {
        var publication = PublicationZone.get();
        return publication.equals(visitor.getZone()) ? null : publication.getId();
    }

    public String now(String zone) {
        return times.clock(times.now().withZoneSameInstant(ZoneId.of(zone)).toLocalDateTime());
    }

    /** How far the clocks here are from those of the publication, at this moment. */
    public String getDistance() {
        var now = times.now();
        int minutes = (now.getOffset().getTotalSeconds()
                        - PublicationZone.get()
                                .getRules()
                                .getOffset(now.toInstant())
                                .getTotalSeconds())
                / 60;
        if (minutes == 0) return words.of("calendar.same");
        return words.of(
                minutes < 0 ? "calendar.behind" : "calendar.ahead", times.brief(Duration.ofMinutes(Math.abs(minutes))));
    }

    public LocalDate getDay() {
        return Optional.ofNullable(address.on()).orElseGet(() -> times.now().toLocalDate());
    }

    private LocalDate getFirst() {
        return address.view().first(getDay());
    }

    /** Addresses of the calendar as it would be otherwise. */
    public String viewed(CalendarView view) {
        return link(address.as(view));
    }

    /** All of a day. */
    public String whole(LocalDate day) {
        return link(address.as(CalendarView.DAY).at(day));
    }

    /** The same with the entries of another day under it. */
    public String chosen(LocalDate day) {
        return link(address.at(day));
    }

    public String turned(int pages) {
        return link(address.at(address.view().turn(getDay(), pages)));
    }

    public String getToday() {
        return link(address.at(null));
    }

    public String toggled(Kind kind) {
        return link(address.toggling(kind));
    }

    public String of(String desk) {
        return link(address.of(desk));
    }

    private String link(CalendarAddress to) {
        return PageAddress.of("/desk/calendar")
                .with("view", to.view() == CalendarView.MONTH ? null : to.view())
                .with("on", to.on())
                .with("desk", to.desk())
                .with("without", to.without().isEmpty() ? null : to.names())
                .toString();
    }

    public PlanForm getForm() {
        if (form == null) {
            form = new PlanForm(visitor.getZone());
            form.setDesk(address.desk() == null ? Desk.DEFAULT : address.desk());
        }
        return form;
    }

    /** The entry that was pressed; null while none was. */
    public CalendarRow getChosen() {
        return chosen;
    }

    /** The plan that was pressed; null while it is something else. */
    public PlanView getPlan() {
        if (chosen == null || chosen.kind() != Kind.PLANNED) return null;
        if (plan == null) plan = planning.plan(chosen.id());
        return plan;
    }

    /** Whether the dialog of a plan is open, and says what is wrong. */
    public boolean isPlanningNow() {
        return planningNow;
    }

    /** Whether the dialog of an entry is open, and says why it was not moved. */
    public boolean isAnswering() {
        return answering;
    }

    public boolean isAnswered() {
        return planningNow || answering;
    }

    /** Which time is meant as the new one. */
    public WhichTime getWhich() {
        return which;
    }

    public String getTime() {
        return time;
    }

    public void setTime(String time) {
        this.time = time;
    }

    public CalendarView getView() {
        return address.view();
    }

    public void setView(CalendarView view) {
        address = address.as(view == null ? CalendarView.MONTH : view);
    }

    public String getOn() {
        return address.on() == null ? null : address.on().toString();
    }

    public void setOn(String day) {
        address = address.at(PageAddress.day(day));
    }

    public String getDesk() {
        return address.desk();
    }

    public void setDesk(String desk) {
        address = address.of(desk);
    }

    public String getWithout() {
        return address.without().isEmpty() ? null : address.names();
    }

    public void setWithout(String kinds) {
        address = address.leavingOut(CalendarAddress.kinds(kinds));
    }
}
