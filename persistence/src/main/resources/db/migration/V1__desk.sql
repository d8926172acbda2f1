-- The application's role is ${app}; everything belongs to the role that runs this.

create sequence ids increment by 100;

create table person (
    id uuid primary key,
    username text not null,
    name text not null,
    roles text[],
    roles_changed timestamptz
);
create index person_by_username on person (username);

create table desk (
    name text primary key,
    title text not null,
    four_eyes boolean not null default true
);
insert into desk (name, title) values ('news', 'News');

create table article (
    id bigint primary key,
    author uuid not null references person,
    state text not null,
    desk text not null references desk,
    language text not null,
    published_time text,
    title text not null,
    revision int not null,
    content text not null,
    complete boolean not null,
    findable text not null,
    live int,
    slug text,
    approved text,
    unreviewed boolean not null,
    round int not null,
    waiting_since timestamptz,
    created timestamptz not null,
    updated timestamptz not null,
    events int not null,
    chain text not null
) with (fillfactor = 80);
create index article_by_time on article (updated desc, id desc);
create index article_by_author on article (author, updated desc, id desc);
create index article_by_state on article (state, updated desc, id desc);
create index article_by_waiting on article (waiting_since, id) where state = 'IN_REVIEW';
create unique index article_by_slug on article (slug) where slug is not null;

create table revision (
    article bigint not null references article,
    number int not null,
    author uuid not null references person,
    time timestamptz not null,
    kind text not null,
    note text,
    parents int[] not null,
    hash text not null,
    title text not null,
    standfirst text not null,
    body text not null,
    subjects text[] not null,
    byline jsonb not null,
    source text,
    primary key (article, number)
);

-- What an article's newest text is found by.
create table headline (
    article bigint primary key references article,
    subjects text[] not null,
    words tsvector not null
);
create index headline_by_words on headline using gin (words);
create index headline_by_subjects on headline using gin (subjects);

-- Every subject that was ever used, for suggestions.
create table subject (
    name text primary key
);
create index subject_by_beginning on subject (lower(name) text_pattern_ops);

create table event (
    id bigint primary key,
    article bigint references article,
    number int not null,
    time timestamptz not null,
    actor uuid not null references person,
    action text not null,
    from_state text,
    to_state text,
    revision int,
    content text,
    note text,
    about text,
    previous text not null,
    hash text not null
);
create unique index event_by_place on event (article, number) nulls not distinct;

create table ledger (
    name text primary key,
    events int not null,
    chain text not null
);
insert into ledger values ('people', 0, '');

create table round (
    article bigint not null references article,
    number int not null,
    revision int not null,
    submitted_by uuid not null references person,
    submitted_at timestamptz not null,
    decision text,
    decided_by uuid references person,
    decided_at timestamptz,
    note text,
    primary key (article, number)
);

create table approval (
    id bigint primary key,
    article bigint not null references article,
    round int not null,
    revision int not null,
    content text not null,
    person uuid not null references person,
    time timestamptz not null,
    voided timestamptz
);
create index approval_by_article on approval (article, time);

create table publication (
    id bigint primary key,
    article bigint not null references article,
    revision int,
    since timestamptz not null,
    until timestamptz,
    first_since timestamptz not null,
    publisher uuid not null references person,
    approver uuid references person,
    reason text,
    check ((revision is null) <> (reason is null))
);
create index publication_by_article on publication (article, since);
create unique index publication_current on publication (article) where until is null;
create index publication_by_time on publication (first_since desc, article desc) where until is null and revision is not null;

create table schedule (
    article bigint primary key references article,
    revision int not null,
    due timestamptz not null,
    zone text not null,
    person uuid not null references person,
    failure text
);
create index schedule_by_due on schedule (due) where failure is null;

-- How far a person has read an article.
create table looked (
    person uuid not null references person,
    article bigint not null references article,
    revision int not null,
    time timestamptz not null,
    primary key (person, article)
);

-- What a person typed and has not saved; the article 0 is the one not yet begun.
create table autosave (
    person uuid not null references person,
    article bigint not null,
    base int not null,
    time timestamptz not null,
    title text not null,
    standfirst text not null,
    body text not null,
    subjects text[] not null,
    byline jsonb not null,
    primary key (person, article)
);

create table import (
    id bigint primary key,
    importer uuid not null references person,
    owner uuid not null references person,
    state text not null,
    total int not null,
    done int not null,
    started timestamptz not null,
    touched timestamptz not null,
    finished timestamptz
);
create index import_by_importer on import (importer, id desc);

create table import_file (
    import bigint not null references import,
    number int not null,
    name text not null,
    outcome text not null,
    article bigint references article,
    line int,
    message text,
    primary key (import, number)
);

-- What was imported for whom, so that the same file makes no second article.
create table imported (
    owner uuid not null references person,
    content_key text not null,
    article bigint not null references article,
    primary key (owner, content_key)
);

create function refuse_change() returns trigger language plpgsql as $$
begin
    raise exception 'Rows of % are never changed or removed', tg_table_name using errcode = 'insufficient_privilege';
end
$$;
create trigger revision_is_immutable before update or delete on revision for each row execute function refuse_change();
create trigger event_is_immutable before update or delete on event for each row execute function refuse_change();
create trigger revision_is_kept before truncate on revision for each statement execute function refuse_change();
create trigger event_is_kept before truncate on event for each statement execute function refuse_change();

grant usage on schema public to ${app};
grant usage on sequence ids to ${app};
grant select, insert on revision, event to ${app};
grant select on desk to ${app};
grant select, insert, update on person, article, headline, ledger, round, approval, publication, looked, import to ${app};
grant select, insert on import_file, imported, subject to ${app};
grant select, insert, update, delete on schedule, autosave to ${app};
