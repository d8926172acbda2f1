-- What readers are told of a change to a text that they had been shown before.
alter table publication
    add column change text check (change in ('CORRECTION', 'CLARIFICATION', 'UPDATE', 'TYPO')),
    add column change_note text,
    add check (change_note is null or change is not null),
    add check (change is null or revision is not null);
create index publication_by_correction on publication (since desc, id desc) where change_note is not null;
