package org.copydesk.core.people;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.security.Principal;
import java.util.Optional;
import org.wildfly.security.auth.server.SecurityDomain;

/** The person on whose behalf the present request or job runs. */
@RequestScoped
public class CurrentPerson {

    @Inject
    SignedIn signedIn;

    private Actor actor;

    /** @throws NotSignedIn when there is nobody */
    public Actor actor() {
        return find().orElseThrow(NotSignedIn::new);
    }

    public Optional<Actor> find() {
        if (actor == null) actor = identified().orElse(null);
        return Optional.ofNullable(actor);
    }

    /** Lets the rest of this request or job act for somebody else, such as the one who scheduled what is now due. */
    public void become(Actor other) {
        actor = other;
    }

    /** Whether an admin disabled the account of whoever is signed in; for us it is nobody then. */
    public boolean isShutOut() {
        return principal().filter(signedIn::isShutOut).isPresent();
    }

    private Optional<Actor> identified() {
        return principal().flatMap(signedIn::as);
    }

    private static Optional<Principal> principal() {
        return Optional.ofNullable(SecurityDomain.getCurrent())
                .map(domain -> domain.getCurrentSecurityIdentity().getPrincipal());
    }
}
