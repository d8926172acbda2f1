package org.copydesk.api.problem;

import java.util.EnumSet;
import java.util.Set;

/** What can be wrong with a call itself, before any rule of the desk is asked. The names end the problem types. */
public enum CallFault {
    INVALID_INPUT(400),
    MALFORMED_JSON(400),
    NOT_SIGNED_IN(401),
    SHUT_OUT(401),
    CROSS_SITE(403),
    EMBEDDED(403),
    TOKEN_MISSING(403),
    TOKEN_STALE(403),
    FORBIDDEN(403),
    NOT_FOUND(404),
    METHOD_NOT_ALLOWED(405),
    NOT_ACCEPTABLE(406),
    EDIT_CONFLICT(409),
    SOMEBODY_ELSE(409),
    PLAN_BEGUN(409),
    UNKNOWN_REVISION(400),
    TOO_LARGE(413),
    UNSUPPORTED_MEDIA_TYPE(415),
    IF_MATCH_MISSING(428),
    TOO_MUCH_AT_ONCE(429),
    UNEXPECTED(500),
    KEYCLOAK_UNREACHABLE(503),
    DATABASE_AWAY(503);

    /** Those that a status alone does not tell. */
    private static final Set<CallFault> PARTICULAR = EnumSet.of(
            MALFORMED_JSON,
            SHUT_OUT,
            CROSS_SITE,
            EMBEDDED,
            TOKEN_MISSING,
            TOKEN_STALE,
            SOMEBODY_ELSE,
            PLAN_BEGUN,
            KEYCLOAK_UNREACHABLE,
            DATABASE_AWAY);

    private final int status;

    CallFault(int status) {
        this.status = status;
    }

    public int status() {
        return status;
    }

    /** The fault that a status of the platform stands for. */
    static CallFault of(int status) {
        for (var fault : values()) {
            if (fault.status == status && !PARTICULAR.contains(fault)) return fault;
        }
        return status < 500 ? INVALID_INPUT : UNEXPECTED;
    }
}
