-- A view of a list or of the board that somebody keeps, for themselves or for a desk.
create table saved_filter (
    id bigint primary key,
    owner uuid not null references person,
    desk text references desk,
    place text not null,
    name text not null,
    query text not null,
    created timestamptz not null
);
create index saved_filter_by_owner on saved_filter (owner, place);
create index saved_filter_by_desk on saved_filter (desk, place) where desk is not null;

grant select, insert, delete on saved_filter to ${app};
