-- Who a revision's new words come from, where that is not the person who made it.
alter table revision add column credited uuid references person;

-- Somebody from outside with a link to one revision of one article.
create table guest (
    id bigint primary key,
    article bigint not null references article,
    revision int not null,
    person uuid not null unique references person,
    name text not null,
    mail text,
    token_hash text not null unique,
    may text[] not null,
    expires timestamptz not null,
    inviter uuid not null references person,
    created timestamptz not null,
    revoked timestamptz,
    approves boolean,
    decided_at timestamptz,
    decided_content text,
    decision_note text
);
create index guest_by_article on guest (article, id);

create table thread (
    id bigint primary key,
    article bigint not null references article,
    field text not null,
    exact text not null,
    prefix text not null,
    suffix text not null,
    revision int not null,
    span_start int not null,
    span_end int not null,
    author uuid not null references person,
    time timestamptz not null,
    blocking boolean not null,
    step text,
    assignee uuid references person,
    resolved_by uuid references person,
    resolved_at timestamptz,
    emptied timestamptz
);
create index thread_by_article on thread (article, id);
create index thread_by_assignee on thread (assignee, id) where resolved_at is null and assignee is not null;
create index thread_by_author on thread (author, id) where resolved_at is null;

create table comment (
    id bigint primary key,
    thread bigint not null references thread,
    author uuid not null references person,
    time timestamptz not null,
    text text not null,
    mentions uuid[] not null,
    edited timestamptz,
    deleted timestamptz
);
create index comment_by_thread on comment (thread, id);
create index comment_by_mention on comment using gin (mentions);

create table suggestion (
    id bigint primary key,
    article bigint not null references article,
    field text not null,
    exact text not null,
    prefix text not null,
    suffix text not null,
    revision int not null,
    span_start int not null,
    span_end int not null,
    replacement text not null,
    note text,
    author uuid not null references person,
    time timestamptz not null,
    accepted boolean,
    decided_by uuid references person,
    decided_at timestamptz,
    decision_note text,
    accepted_revision int
);
create index suggestion_by_article on suggestion (article, id);

create table assignment (
    article bigint not null references article,
    person uuid not null references person,
    step text not null default '',
    due timestamptz,
    assigner uuid not null references person,
    since timestamptz not null,
    primary key (article, person, step)
);
create index assignment_by_person on assignment (person);

-- Who is away, and who stands in meanwhile.
create table absence (
    id bigint primary key,
    person uuid not null references person,
    stand_in uuid not null references person,
    since timestamptz not null,
    until timestamptz not null,
    arranger uuid not null references person,
    check (since < until and person <> stand_in)
);
create index absence_by_person on absence (person, until);
create index absence_by_stand_in on absence (stand_in, until);

grant select, insert, update on guest, thread, comment, suggestion to ${app};
grant select, insert, update, delete on assignment, absence to ${app};
