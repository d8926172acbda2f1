-- A text that is typed and no article yet has the number that its article will have, and not one of its own below zero.
update autosave set article = nextval('ids') where article <= 0;
alter table autosave add check (article > 0);
