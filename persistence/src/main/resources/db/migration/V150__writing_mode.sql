-- In which mode a person last wrote in an article: in the text itself, or suggesting.
create table writing_mode (
    person uuid not null references person,
    article bigint not null references article,
    suggesting boolean not null,
    primary key (person, article)
);
grant select, insert, update on writing_mode to ${app};

-- What somebody typed in suggest mode goes with the article too.
create or replace function erase(gone bigint) returns void language plpgsql security definer set search_path = public, pg_temp as $$
begin
    if not exists (select 1 from event e where e.article = gone and e.action = 'ERASE'
            and e.xmin = pg_current_xact_id()::xid) then
        raise exception 'No event tells that article % is deleted', gone using errcode = 'integrity_constraint_violation';
    end if;
    update revision set title = '', standfirst = '', body = '', subjects = '{}', byline = '[]' where article = gone;
    delete from headline where article = gone;
    delete from comment where thread in (select id from thread where article = gone);
    delete from thread where article = gone;
    delete from suggestion where article = gone;
    delete from guest where article = gone;
    delete from assignment where article = gone;
    delete from tick where article = gone;
    delete from autosave where article = gone;
    delete from working_copy where article = gone;
    delete from writing_mode where article = gone;
    delete from looked where article = gone;
    delete from presence where article = gone;
    delete from imported where article = gone;
    delete from plan where article = gone;
    delete from notice where article = gone;
    update message set title = '', words = null where article = gone;
    update import_file set name = '', message = null where article = gone;
end $$;
delete from working_copy where article in (select id from article where erased);
