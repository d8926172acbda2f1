package org.copydesk.core.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.security.Principal;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.copydesk.persistence.people.Person;
import org.copydesk.persistence.people.Role;
import org.wildfly.security.http.oidc.AccessToken;
import org.wildfly.security.http.oidc.OidcPrincipal;

/** Who a token of Keycloak stands for. Roles changed here count at once, although the token still says otherwise. */
@ApplicationScoped
public class SignedIn {

    @Inject
    KnownPeople known;

    /** Empty when it is nobody, or somebody whom an admin shut out. */
    public Optional<Actor> as(Principal principal) {
        return token(principal)
                .flatMap(token -> Optional.of(person(token))
                        .filter(person -> !person.isShutOut())
                        .map(person -> actor(person, token)));
    }

    boolean isShutOut(Principal principal) {
        return token(principal).filter(token -> person(token).isShutOut()).isPresent();
    }

    private static Optional<AccessToken> token(Principal principal) {
        return principal instanceof OidcPrincipal<?> oidc
                ? Optional.of(oidc.getOidcSecurityContext().getToken())
                : Optional.empty();
    }

    private Person person(AccessToken token) {
        var username = token.getPreferredUsername();
        var name = Optional.ofNullable(token.getName()).filter(full -> !full.isBlank());
        return known.person(UUID.fromString(token.getSubject()), username, name.orElse(username));
    }

    private static Actor actor(Person person, AccessToken token) {
        var issued = Instant.ofEpochSecond(token.getIssuedAt());
        return new Actor(
                person.id(),
                person.username(),
                person.name(),
                person.rolesSince(issued).orElseGet(() -> roles(token)));
    }

    private static Set<Role> roles(AccessToken token) {
        var granted = token.getRealmAccessClaim();
        if (granted == null) return Set.of();
        return Arrays.stream(Role.values())
                .filter(role -> granted.getRoles().contains(role.name().toLowerCase(Locale.ROOT)))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Role.class)));
    }
}
