-- The report of an import names what of a file was left out, which goes with its article.
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
    update import_file set name = '', message = null, found = null where article = gone;
end $$;
