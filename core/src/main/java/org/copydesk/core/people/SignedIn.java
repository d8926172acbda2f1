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
import org.copydesk.persistence.people.Role;
import org.wildfly.security.http.oidc.AccessToken;
import org.wildfly.security.http.oidc.OidcPrincipal;

/** Who a token of Keycloak stands for. Roles changed here count at once, although the token still says otherwise. */
@ApplicationScoped
public class SignedIn {

    @Inject
    KnownPeople known;

    Optional<Actor> as(Principal principal) {
        if (!(principal instanceof OidcPrincipal<?> oidc)) return Optional.empty();
        return Optional.of(actor(oidc.getOidcSecurityContext().getToken()));
    }

    private Actor actor(AccessToken token) {
        var username = token.getPreferredUsername();
        var name = Optional.ofNullable(token.getName()).filter(full -> !full.isBlank());
        var person = known.person(UUID.fromString(token.getSubject()), username, name.orElse(username));
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
