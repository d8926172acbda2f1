package org.copydesk.persistence.people;

/** Which way a list of people is read. Whoever has not signed in yet signed in longest ago. */
public enum RosterOrder {
    USERNAME("r.username"),
    A_TO_Z("lower(r.name)"),
    Z_TO_A("lower(r.name) desc"),
    LATEST_SIGN_IN("r.last_sign_in desc nulls last"),
    EARLIEST_SIGN_IN("r.last_sign_in nulls first");

    private final String sql;

    RosterOrder(String sql) {
        this.sql = sql;
    }

    String sql() {
        return sql + ", r.username, r.person";
    }
}
