-- What was published can be taken back for a while, before feeds, mails and webhooks carry it.
alter table publication
    add column leaves timestamptz,
    add column taken_back boolean not null default false,
    add check (leaves > since),
    add check (not taken_back or until is not null);
create index publication_by_leaving on publication (leaves) where until is null and leaves is not null;
create index publication_taken_back on publication (until) where taken_back;
create index publication_withdrawn on publication (since desc) where until is null and revision is null;
grant update (taken_back) on publication to ${app};

-- A digest that is written meanwhile leaves it out.
alter table message add column leaves timestamptz;
