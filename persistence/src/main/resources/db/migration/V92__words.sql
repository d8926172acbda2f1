-- What people and subjects are found by. All words are cut by the application; see WordsCutAnew.
alter table person add column words tsvector not null default '';
alter table subject add column words tsvector not null default '';
create index subject_by_words on subject using gin (words);
drop index subject_by_beginning;
grant update (words) on person to ${app};
