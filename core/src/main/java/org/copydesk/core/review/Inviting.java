package org.copydesk.core.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.UUID;
import org.copydesk.core.people.Right;
import org.copydesk.core.workflow.Anonymity;
import org.copydesk.persistence.article.Article;
import org.copydesk.persistence.article.Revisions;
import org.copydesk.persistence.people.NameLikeness;
import org.copydesk.persistence.people.Persons;
import org.copydesk.persistence.proof.SealedTable;
import org.copydesk.persistence.record.Action;
import org.copydesk.persistence.review.Guest;
import org.copydesk.persistence.review.GuestRight;
import org.copydesk.persistence.review.Guests;

/**
 * Guests: a link for one person, to one revision of one article, until some time, with some rights. Whoever may read the
 * article and writes or edits here invites; the link is said once, to who invited. All methods throw {@code ArticleNotFound}
 * for an article that the person may not see, {@link NotUnderReview} for a guest that it does not have, and
 * {@link ReviewRefused}.
 */
@ApplicationScoped
@Transactional
public class Inviting {

    private static final Duration LONGEST = Duration.ofDays(366);
    private static final int LONGEST_MAIL = 254;
    private static final int MOST = 100;

    /** @param token the secret of the link, which nobody learns again */
    public record Invited(Guest guest, String token) {}

    @Inject
    ReviewRecord record;

    @Inject
    Guests guests;

    @Inject
    Revisions revisions;

    @Inject
    Anonymity anonymity;

    @Inject
    Persons persons;

    /** All who were ever invited to the article, the newest first; to an author who is kept from names, those of their own. */
    public List<Guest> of(long id) {
        var article = record.toRead(id);
        return guests.of(id).stream().filter(guest -> isKnown(article, guest)).toList();
    }

    private boolean isKnown(Article article, Guest guest) {
        return !anonymity.isKeptFromAsking(article) || guest.inviter().equals(article.author());
    }

    public Invited invite(long id, NewGuest wanted) {
        var article = record.toChange(id);
        var name = PlainWords.of(wanted.name());
        if (name == null || name.length() > PlainWords.LONGEST_NAME)
            throw new ReviewRefused(ReviewRefusal.NAME_MISSING);
        if (!NameLikeness.isPlain(wanted.name().strip())) throw new ReviewRefused(ReviewRefusal.NAME_UNREADABLE);
        var mail = PlainWords.of(wanted.mail());
        if (mail != null && (mail.length() > LONGEST_MAIL || !NameLikeness.isPlain(mail)))
            throw new ReviewRefused(ReviewRefusal.MAIL_UNREADABLE);
        if (wanted.may() == null || wanted.may().isEmpty()) throw new ReviewRefused(ReviewRefusal.MAY_NOTHING);
        var now = record.now();
        if (guests.of(id).stream().filter(guest -> guest.isWelcome(now)).count() >= MOST)
            throw new ReviewRefused(ReviewRefusal.TOO_MANY_GUESTS);
        if (wanted.expires() == null || !wanted.expires().isAfter(now))
            throw new ReviewRefused(ReviewRefusal.EXPIRES_NOT_IN_FUTURE);
        if (wanted.expires().isAfter(now.plus(LONGEST))) throw new ReviewRefused(ReviewRefusal.EXPIRES_TOO_LATE);
        int number = wanted.revision() == null ? article.revision() : wanted.revision();
        var revision = revisions.find(id, number).orElseThrow(() -> new ReviewRefused(ReviewRefusal.NO_SUCH_REVISION));
        var token = GuestToken.invented();
        var may = EnumSet.copyOf(wanted.may());
        may.add(GuestRight.READ);
        var person = UUID.randomUUID();
        long guestId = guests.nextId();
        persons.remember(person, Readers.GUEST + guestId, name, now);
        var guest = new Guest(
                guestId,
                revision,
                person,
                name,
                mail,
                GuestToken.hash(token),
                may,
                wanted.expires(),
                record.actor().id(),
                now);
        guests.add(guest);
        anonymity.meetGuest(guest, article);
        record.record(article, Action.INVITE_GUEST, guestId + " " + number + " " + may, name, seal(guestId));
        return new Invited(guest, token);
    }

    /** Whether the person who asks could take a link away, of what lies in the trash too. */
    public boolean isRevocable(long id) {
        record.toRead(id);
        return record.actor().may(Right.WRITE);
    }

    /** Lets the link lead nowhere from now on; what the guest said stays. */
    public void revoke(long id, long number) {
        var article = record.toTakeBack(id);
        var guest = guests.find(id, number).filter(one -> isKnown(article, one)).orElseThrow(NotUnderReview::new);
        if (guest.revoked() != null) return;
        guest.revoke(record.now());
        record.record(article, Action.REVOKE_GUEST, Long.toString(number), guest.name(), seal(number));
    }

    private String seal(long guest) {
        return record.seal(SealedTable.GUEST, guest);
    }
}
