-- Stories before there is text. A plan that was begun points at its article.
create table plan (
    id bigint primary key,
    title text not null,
    desk text not null references desk,
    person uuid references person,
    due timestamptz,
    words int check (words > 0),
    note text,
    planner uuid not null references person,
    created timestamptz not null,
    article bigint references article
);
create index plan_by_due on plan (due, id) where article is null;
create index publication_by_first on publication (first_since) where until is null and revision is not null;

-- Private addresses of feeds that need no sign-in. Only the hash of the secret part is kept.
create table feed_key (
    id bigint primary key,
    kind text not null check (kind in ('CALENDAR', 'EMBARGO')),
    person uuid not null references person,
    label text not null,
    token_hash text not null unique,
    created timestamptz not null,
    revoked timestamptz
);
create index feed_key_by_person on feed_key (person, id);

grant select, insert, update, delete on plan to ${app};
grant select, insert, update on feed_key to ${app};
