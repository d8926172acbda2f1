-- How many a column of the board should hold at most; more only warns.
create table lane_limit (
    lane text primary key,
    most int not null check (most > 0),
    person uuid not null references person
);

grant select, insert, update, delete on lane_limit to ${app};
