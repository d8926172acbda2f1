package org.copydesk.web.planning;

import java.io.Serializable;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.copydesk.core.planning.PlanRequest;
import org.copydesk.core.planning.PlanView;
import org.copydesk.web.frame.Appointment;

/** A story as somebody writes it down before there is text. It stays when it is refused. */
public class PlanForm implements Serializable {

    private static final long serialVersionUID = 1;

    private final String zone;
    private Long id;
    private String title;
    private String desk;
    private String person;
    private String due;
    private String words;
    private String note;

    PlanForm(ZoneId zone) {
        this.zone = zone.getId();
    }

    /** The form with what the plan says already. */
    static PlanForm of(PlanView plan, ZoneId zone) {
        var form = new PlanForm(zone);
        form.id = plan.id();
        form.title = plan.title();
        form.desk = plan.desk();
        form.person = plan.person() == null ? null : plan.person().username();
        form.due = plan.due() == null ? null : local(plan.due(), zone);
        form.words = plan.words() == null ? null : plan.words().toString();
        form.note = plan.note();
        return form;
    }

    static String local(Instant time, ZoneId zone) {
        return time.atZone(zone)
                .toLocalDateTime()
                .truncatedTo(ChronoUnit.MINUTES)
                .toString();
    }

    /** The time it is due; empty where none was typed or it cannot be read. */
    Optional<Appointment> appointment() {
        return Appointment.read(due, zone);
    }

    /** Whether something was typed as the time that is none. */
    boolean isUnreadable() {
        return due != null && !due.isBlank() && appointment().isEmpty();
    }

    PlanRequest request() {
        var time = appointment().map(found -> found.time().toInstant()).orElse(null);
        return new PlanRequest(title, desk, person, time, length(), note);
    }

    /** Below zero for what is no number, which no plan takes. */
    private Integer length() {
        if (words == null || words.isBlank()) return null;
        var typed = words.strip();
        return typed.matches("\\d{1,9}") ? (Integer) Integer.parseInt(typed) : Integer.valueOf(-1);
    }

    /** Null for a plan that is new. */
    public Long getId() {
        return id;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getDesk() {
        return desk;
    }

    public void setDesk(String desk) {
        this.desk = desk;
    }

    public String getPerson() {
        return person;
    }

    public void setPerson(String person) {
        this.person = person;
    }

    public String getDue() {
        return due;
    }

    public void setDue(String due) {
        this.due = due;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }
}
