package org.copydesk.core.notifying;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.copydesk.persistence.outbox.OutboxKeys;
import org.copydesk.persistence.outbox.Reach;
import org.copydesk.persistence.outbox.Reaches;

/** Lets people stop one kind of mail from the mail itself, without signing in: the link is signed by us. */
@ApplicationScoped
@Transactional
public class Unsubscribing {

    /** Stands for everything that comes in a digest. */
    public static final String DIGEST = "DIGEST";

    private static final String KEY = "unsubscribe";
    private static final int BYTES = 32;

    @Inject
    OutboxKeys keys;

    @Inject
    Reaches reaches;

    @Inject
    MailChoices choices;

    @Inject
    OutboxSettings settings;

    private volatile byte[] key;

    /** Whose mail of which kind a link stops. */
    public record Stopped(UUID person, String kind) {}

    String link(UUID person, String kind) {
        return settings.address() + "/unsubscribe/" + token(person, kind);
    }

    /** What the link of this token stops; empty when it is none of ours. */
    public Optional<Stopped> read(String token) {
        var parts = token.split("\\.", -1);
        if (parts.length != 3 || !isKind(parts[1])) return Optional.empty();
        return person(parts[0])
                .filter(person -> MessageDigest.isEqual(
                        token.getBytes(StandardCharsets.UTF_8),
                        token(person, parts[1]).getBytes(StandardCharsets.UTF_8)))
                .map(person -> new Stopped(person, parts[1]));
    }

    /** Stops it, also when it has stopped already. */
    public Optional<Stopped> stop(String token) {
        var stopped = read(token);
        stopped.ifPresent(this::stop);
        return stopped;
    }

    private void stop(Stopped stopped) {
        if (!stopped.kind().equals(DIGEST)) {
            reaches.choose(stopped.person(), stopped.kind(), Reach.NEVER);
            return;
        }
        choices.of(stopped.person()).forEach((kind, reach) -> {
            if (reach == Reach.DIGEST) reaches.choose(stopped.person(), kind.name(), Reach.NEVER);
        });
    }

    private String token(UUID person, String kind) {
        var what = person + "." + kind;
        var signature = Signatures.hmac(key(), what);
        return what + "." + Base64.getUrlEncoder().withoutPadding().encodeToString(signature);
    }

    private byte[] key() {
        if (key == null) {
            var fresh = new byte[BYTES];
            new SecureRandom().nextBytes(fresh);
            key = keys.keyOr(KEY, fresh);
        }
        return key;
    }

    private static boolean isKind(String name) {
        return name.equals(DIGEST)
                || Stream.of(Recipients.values()).map(Recipients::name).anyMatch(name::equals);
    }

    private static Optional<UUID> person(String id) {
        try {
            return Optional.of(UUID.fromString(id))
                    .filter(person -> person.toString().equals(id));
        } catch (IllegalArgumentException none) {
            return Optional.empty();
        }
    }
}
