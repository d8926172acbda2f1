-- Who has which article open in which window. Of no worth after a crash, so it is not logged.
create unlogged table presence (
    article bigint not null,
    window_id text not null,
    person uuid not null,
    place text not null,
    seen timestamptz not null,
    primary key (article, window_id)
);
grant select, insert, update, delete on presence to ${app};
