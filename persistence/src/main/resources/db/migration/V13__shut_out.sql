-- Whom an admin disabled is shut out at the next request, on every node.
alter table person add column shut_out boolean not null default false;
