package org.copydesk.core.notifying;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.UnsupportedEncodingException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.copydesk.core.people.Actor;
import org.copydesk.core.workflow.Anonymity;
import org.copydesk.core.workflow.ArticleDoor;
import org.copydesk.persistence.outbox.Channel;
import org.copydesk.persistence.outbox.Deliveries;
import org.copydesk.persistence.outbox.Parcel;
import org.copydesk.persistence.outbox.StoredMessage;
import org.copydesk.persistence.people.Roster;
import org.copydesk.persistence.people.RosterEntry;

/** Mails, threaded by article, that say that a program wrote them and how to have no more of the kind. */
@ApplicationScoped
class MailCarrier implements Carrier {

    private static final LocalTime EVENING = LocalTime.of(20, 0);
    private static final LocalTime MORNING = LocalTime.of(7, 0);

    @Inject
    Deliveries deliveries;

    @Inject
    Roster roster;

    @Inject
    MailChoices choices;

    @Inject
    Letters letters;

    @Inject
    OutboxSettings settings;

    @Inject
    Unsubscribing unsubscribing;

    @Inject
    Postbox postbox;

    @Inject
    Anonymity anonymity;

    @Inject
    ArticleDoor door;

    @Inject
    Clock clock;

    @Override
    public Receipt carry(Parcel parcel) {
        var person = roster.find(parcel.person()).filter(RosterEntry::enabled);
        if (person.isEmpty()) return Receipt.pointless("no longer here");
        var told = told(parcel, person.get());
        if (told.isEmpty()) return Receipt.pointless("may no longer see the article");
        if (person.get().email() == null) return Receipt.refused("no address is known");
        try {
            postbox.send(mail(parcel, person.get(), told));
            return Receipt.taken("taken by the mail server");
        } catch (SendFailedException refused) {
            return isForGood(refused) ? Receipt.refused(reason(refused)) : Receipt.again(reason(refused));
        } catch (MessagingException | UnsupportedEncodingException away) {
            return Receipt.again(reason(away));
        }
    }

    @Override
    public Optional<Instant> notBefore(Parcel parcel) {
        if (parcel.channel() == Channel.DIGEST) return Optional.empty();
        var habit = choices.habitOf(parcel.person());
        if (!habit.isQuietAtNight() || isAlarm(parcel)) return Optional.empty();
        var now = clock.instant().atZone(habit.zone());
        var time = now.toLocalTime();
        if (!time.isBefore(MORNING) && time.isBefore(EVENING)) return Optional.empty();
        var day = time.isBefore(MORNING) ? now.toLocalDate() : now.toLocalDate().plusDays(1);
        return Optional.of(day.atTime(MORNING).atZone(habit.zone()).toInstant());
    }

    /** What was or will be written, for admins who look into the outbox. */
    Letter letter(Parcel parcel) {
        return letter(parcel, about(parcel));
    }

    private Letter letter(Parcel parcel, List<StoredMessage> about) {
        var reader = reader(parcel);
        var messages = about.stream().map(message -> shown(message, reader)).toList();
        return parcel.channel() == Channel.DIGEST
                ? letters.digest(messages, reader)
                : letters.of(messages.get(0), reader);
    }

    /** What it is about. */
    Stream<Long> articles(Parcel parcel) {
        return about(parcel).stream()
                .map(StoredMessage::article)
                .filter(Objects::nonNull)
                .distinct();
    }

    /** Everything that is in it. */
    private List<StoredMessage> about(Parcel parcel) {
        return parcel.channel() == Channel.DIGEST ? deliveries.digested(parcel.id()) : List.of(message(parcel));
    }

    /** What of it the receiver may still read. */
    private List<StoredMessage> told(Parcel parcel, RosterEntry to) {
        var reader = new Actor(to.person(), to.username(), to.name(), to.roles());
        var open = new HashMap<Long, Boolean>();
        return about(parcel).stream()
                .filter(message -> message.article() == null
                        || open.computeIfAbsent(message.article(), id -> door.opensTo(reader, id)))
                .toList();
    }

    private boolean isAlarm(Parcel parcel) {
        return Recipients.valueOf(message(parcel).kind()).isAlarm();
    }

    private StoredMessage message(Parcel parcel) {
        return deliveries.message(parcel.message(), parcel.person()).orElseThrow();
    }

    private StoredMessage shown(StoredMessage message, Reader reader) {
        if (message.reviewer() == null) return message;
        var masks = anonymity
                .of(
                        List.of(message.article()),
                        reader.person(),
                        number -> reader.words().of("reviewer", number))
                .get(message.article());
        return message.by(
                masks.username(message.by()), masks.name(message.by(), message.byName()), masks.words(message.words()));
    }

    private Reader reader(Parcel parcel) {
        var habit = choices.habitOf(parcel.person());
        return new Reader(parcel.person(), new NoticeWords(Locale.forLanguageTag(habit.language()), habit.zone()));
    }

    private MimeMessage mail(Parcel parcel, RosterEntry to, List<StoredMessage> told)
            throws MessagingException, UnsupportedEncodingException {
        var letter = letter(parcel, told);
        var mail = postbox.blank("<copydesk-" + parcel.id() + "@" + settings.host() + ">");
        mail.setFrom(new InternetAddress(settings.from(), settings.publication(), "UTF-8"));
        mail.setRecipient(RecipientType.TO, new InternetAddress(to.email(), to.name(), "UTF-8"));
        mail.setSubject(letter.subject(), "UTF-8");
        mail.setSentDate(Date.from(parcel.made()));
        mail.setHeader("Auto-Submitted", "auto-generated");
        var kind = Unsubscribing.DIGEST;
        var reply = new InternetAddress(settings.from(), settings.publication(), "UTF-8");
        if (parcel.channel() == Channel.MAIL) {
            var message = shown(message(parcel), reader(parcel));
            kind = message.kind();
            if (message.byEmail() != null) reply = new InternetAddress(message.byEmail(), message.byName(), "UTF-8");
            if (message.article() != null) thread(mail, message.article());
        }
        mail.setReplyTo(new InternetAddress[] {reply});
        mail.setHeader("List-Unsubscribe", "<" + unsubscribing.link(to.person(), kind) + ">");
        mail.setHeader("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
        mail.setContent(content(letter));
        return mail;
    }

    /** All that is about one article answers to one name, so that mail programs put it together. */
    private void thread(MimeMessage mail, long article) throws MessagingException {
        var root = "<copydesk-article-" + article + "@" + settings.host() + ">";
        mail.setHeader("In-Reply-To", root);
        mail.setHeader("References", root);
    }

    private static MimeMultipart content(Letter letter) throws MessagingException {
        var text = new MimeBodyPart();
        text.setText(letter.text(), "UTF-8");
        var html = new MimeBodyPart();
        html.setText(letter.html(), "UTF-8", "html");
        return new MimeMultipart("alternative", text, html);
    }

    /** Whether the server knows that this receiver will never take it. */
    private static boolean isForGood(SendFailedException refused) {
        return refused.getInvalidAddresses() != null
                && refused.getInvalidAddresses().length > 0
                && codes(refused).contains("5");
    }

    private static List<String> codes(Exception failure) {
        var codes = new ArrayList<String>();
        for (Exception each = failure;
                each instanceof MessagingException messaging;
                each = messaging.getNextException()) {
            var said = String.valueOf(each.getMessage()).strip();
            if (said.matches("(?s)[45]\\d\\d.*")) codes.add(said.substring(0, 1));
        }
        return codes;
    }

    private static String reason(Exception failure) {
        Throwable last = failure;
        while (last.getCause() != null) last = last.getCause();
        var said = String.valueOf(failure.getMessage()).strip();
        return last == failure
                ? said
                : said + " (" + String.valueOf(last.getMessage()).strip() + ")";
    }
}
