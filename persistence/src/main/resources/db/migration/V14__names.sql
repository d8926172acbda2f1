-- The name an account gave itself, and the one that is shown: with the username behind it where two people's names could be
-- taken for each other, which their likenesses say.
alter table person add column full_name text, add column likeness text not null default '';
update person set full_name = name;
alter table person alter column full_name set not null;
create index person_by_likeness on person (likeness);
