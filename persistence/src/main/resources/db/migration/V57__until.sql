-- What is shown until a time, what some are given before readers are, and what goes out together.
alter table schedule
    add column until timestamptz,
    add column until_reason text,
    add column embargo boolean not null default false,
    add check ((until is null) = (until_reason is null)),
    add check (until > due);

create table expiry (
    article bigint primary key references article,
    due timestamptz not null,
    zone text not null,
    reason text not null,
    person uuid not null references person,
    failure text
);
create index expiry_by_due on expiry (due) where failure is null;

create table bundle (
    id bigint primary key,
    title text not null,
    person uuid not null references person,
    created timestamptz not null,
    due timestamptz,
    zone text,
    published timestamptz,
    failure text,
    failed_article bigint references article,
    check ((due is null) = (zone is null))
);
create index bundle_by_due on bundle (due) where published is null and failure is null;

create table bundle_article (
    bundle bigint not null references bundle,
    place int not null,
    article bigint not null references article,
    revision int not null,
    primary key (bundle, place),
    unique (bundle, article)
);

grant select, insert, update, delete on expiry to ${app};
grant select, insert, update on bundle to ${app};
grant select, insert on bundle_article to ${app};
