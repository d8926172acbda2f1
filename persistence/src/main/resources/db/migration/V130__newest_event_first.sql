-- The event of a new revision is the newest or close to it, so it is looked for from there: an article that was saved a
-- thousand times costs what a new one costs.
create or replace function revision_is_told() returns trigger language plpgsql set search_path = public, pg_temp as $$
begin
    perform 1 from event e where e.article = new.article and e.revision = new.number
        and e.details::jsonb ->> 'seal' is not null order by e.number desc limit 1;
    if not found then
        raise exception 'No event tells of revision % of article %', new.number, new.article
            using errcode = 'integrity_constraint_violation';
    end if;
    return null;
end $$;
