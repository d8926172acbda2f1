-- A subject that no article bears any longer is forgotten with the one that is deleted for ever.
create function forget_subjects() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
    delete from subject s where s.name = any(old.subjects)
        and not exists (select 1 from headline h where h.subjects @> array[s.name]);
    return null;
end $$;
create trigger headline_forgets after delete on headline for each row execute function forget_subjects();
revoke execute on function forget_subjects() from public;
