-- The words of whole texts, bodies included: cut some seconds after a text was saved, so that saving costs nothing more.
create table full_text (
    article bigint primary key references headline on delete cascade,
    revision int not null,
    words tsvector not null
);
-- A search looks through the newest of them row by row; there is no going to another place for each.
alter table full_text alter column words set storage main;
create index full_text_by_words on full_text using gin (words);
grant select, insert, update (revision, words) on full_text to ${app};
