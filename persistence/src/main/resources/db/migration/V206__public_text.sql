-- The words of what readers are shown, bodies included: cut some seconds after it was published.
create table public_text (
    article bigint primary key references headline on delete cascade,
    revision int not null,
    words tsvector not null
);
-- A search looks through the newest of them row by row; there is no going to another place for each.
alter table public_text alter column words set storage main;
create index public_text_by_words on public_text using gin (words);
grant select, insert, update (revision, words) on public_text to ${app};
