package org.copydesk.web.article;

import java.io.Serializable;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.copydesk.core.workflow.AnswerRefused;
import org.copydesk.core.workflow.MoveRequest;
import org.copydesk.core.workflow.Refusal;
import org.copydesk.persistence.article.Move;
import org.copydesk.persistence.publishing.Correction;
import org.copydesk.web.frame.Appointment;
import org.copydesk.web.frame.WhichTime;

/** What somebody types for a move. It stays when the move is refused. */
public class MoveForm implements Serializable {

    private static final long serialVersionUID = 1;

    private final Move move;
    private String note;
    private String at;
    private String zone;
    private final WhichTime which = new WhichTime();
    private final WhichTime whichEnd = new WhichTime();
    private boolean proposed;
    private boolean confirmed;
    private Correction.Kind kind;
    private String words;
    private String until;
    private boolean embargo;
    private String step;
    private String wrong;
    private Refusal fault;
    private final Map<String, String> answers = new HashMap<>();

    public MoveForm(Move move, String zone) {
        this.move = move;
        this.zone = zone;
    }

    /** @param seen the number of the revision that was on the page */
    public MoveRequest request(int seen) {
        var request = MoveRequest.to(move).saying(note).at(time());
        if (move.asksForRevision()) request = request.seen(seen);
        if (kind != null) request = request.telling(new Correction(kind, words));
        if (embargo) request = request.underEmbargo();
        var end = end();
        if (end.isPresent()) request = request.until(whichEnd.of(end.get()));
        if (step != null) request = request.at(step);
        request = request.answering(answers(step));
        return confirmed ? request.confirmed() : request;
    }

    /** The day and time that was set; empty when none was, or it cannot be read. */
    Optional<Appointment> appointment() {
        return move.asksForTime() ? Appointment.read(at, zone) : Optional.empty();
    }

    /** When readers are to see it no longer; empty for never, or when it cannot be read. */
    Optional<Appointment> end() {
        return move.asksForTime() ? Appointment.read(until, zone) : Optional.empty();
    }

    /** Whether something was typed as the end that is no time. */
    boolean isEndUnreadable() {
        return move.asksForTime() && until != null && !until.isBlank() && end().isEmpty();
    }

    /** Null when no time was set. */
    public ZonedDateTime time() {
        return appointment().map(which::of).orElse(null);
    }

    /** Whether it has to be said which of two times is meant, be it of the beginning or of the end. */
    boolean asksWhich() {
        boolean asks = appointment().filter(which::asks).isPresent();
        return end().filter(whichEnd::asks).isPresent() || asks;
    }

    /** Begins with a time at which it was to happen before; where it was told by an offset alone, on the clocks that it has. */
    MoveForm proposing(ZonedDateTime before) {
        var time = before.getZone() instanceof ZoneOffset ? before.withZoneSameInstant(ZoneId.of(zone)) : before;
        at = time.toLocalDateTime().truncatedTo(ChronoUnit.MINUTES).toString();
        zone = time.getZone().getId();
        which.begin(time);
        proposed = true;
        return this;
    }

    /** Whether it begins with the time of a schedule that it was taken off. */
    public boolean isProposed() {
        return proposed;
    }

    /** What is answered to the questions of the step, where several are shown; of the only one otherwise. */
    private Map<String, String> answers(String of) {
        var given = new HashMap<String, String>();
        answers.forEach((key, answer) -> {
            int cut = key.indexOf(' ');
            boolean meant = of == null || key.substring(0, cut).equals(of);
            if (meant && answer != null) given.put(key.substring(cut + 1), answer);
        });
        return given;
    }

    /** Remembers which question is not answered as it has to be, and why. */
    void blame(AnswerRefused refused) {
        wrong = refused.question();
        fault = refused.refusal();
    }

    /** Begins anew with what is answered. */
    void forgive() {
        wrong = null;
        fault = null;
    }

    /** Why a question is not answered as it has to be; null when all are. */
    public Refusal getFault() {
        return fault;
    }

    /** Whether this question is not answered as it has to be. */
    public boolean isWrong(String of, String question) {
        return question.equals(wrong) && (step == null || step.equals(of));
    }

    /** What is answered, by the names of step and question with a space between them. */
    public Map<String, String> getAnswers() {
        return answers;
    }

    /** The step of the review that is meant; null for the only one. */
    public String getStep() {
        return step;
    }

    public void setStep(String step) {
        this.step = step;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }

    public String getAt() {
        return at;
    }

    public void setAt(String at) {
        this.at = at;
    }

    public String getZone() {
        return zone;
    }

    public void setZone(String zone) {
        if (zone != null && !zone.isBlank()) this.zone = zone;
    }

    /** Which time is meant as the one at which it happens. */
    public WhichTime getWhich() {
        return which;
    }

    /** Which time is meant as its end. */
    public WhichTime getWhichEnd() {
        return whichEnd;
    }

    public boolean isConfirmed() {
        return confirmed;
    }

    public void setConfirmed(boolean confirmed) {
        this.confirmed = confirmed;
    }

    /** What kind of change readers are told of; null until it is chosen. */
    public Correction.Kind getKind() {
        return kind;
    }

    public void setKind(Correction.Kind kind) {
        this.kind = kind;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }

    public String getUntil() {
        return until;
    }

    public void setUntil(String until) {
        this.until = until;
    }

    public boolean isEmbargo() {
        return embargo;
    }

    public void setEmbargo(boolean embargo) {
        this.embargo = embargo;
    }
}
