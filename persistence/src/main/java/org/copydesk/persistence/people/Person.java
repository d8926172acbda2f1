package org.copydesk.persistence.people;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.Array;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** Somebody who signed in at least once, remembered for attribution. Mutable: names change, and so do roles. */
@Entity
public class Person {

    /** The subject id that Keycloak gave. */
    @Id
    private UUID id;

    private String username;
    /** As it is shown. */
    private String name;

    @Column(name = "full_name")
    private String fullName;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.ARRAY)
    @Array(length = 8)
    private Role[] roles;

    @Column(name = "roles_changed")
    private Instant rolesChanged;

    @Column(name = "shut_out")
    private boolean shutOut;

    protected Person() {} // JPA

    public Person(UUID id, String username, String name) {
        this.id = id;
        this.username = username;
        this.name = name;
        this.fullName = name;
    }

    /** Remembers roles that an admin gave or took, until the person's token is newer than that. */
    public void rolesBecame(Set<Role> roles, Instant when) {
        this.roles = roles.stream().sorted().toArray(Role[]::new);
        this.rolesChanged = when;
    }

    /** Remembers whether an admin disabled the account. */
    public void shutOut(boolean out) {
        this.shutOut = out;
    }

    public boolean isShutOut() {
        return shutOut;
    }

    /** The roles as changed here since a token of that age was issued; empty when the token knows better. */
    public Optional<Set<Role>> rolesSince(Instant issued) {
        if (rolesChanged == null || !issued.isBefore(rolesChanged)) return Optional.empty();
        return Optional.of(new HashSet<>(Set.of(roles)));
    }

    public UUID id() {
        return id;
    }

    public String username() {
        return username;
    }

    /** The name that tells this person from all others, wherever one is shown. */
    public String name() {
        return name;
    }

    /** The name alone. */
    public String fullName() {
        return fullName;
    }
}
