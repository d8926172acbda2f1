-- A name that could be taken for one with a username behind it has its own behind it as well. Only how people are shown changes.
alter table person disable trigger person_is_told;
update person set name = full_name || ' (' || username || ')'
    where (likeness like '%(%' or likeness like '%[%') and name = full_name;
alter table person enable trigger person_is_told;
