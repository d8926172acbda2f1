-- "is not distinct from" finds nothing by an index: each new line of the record read the whole record, and each checkpoint did so for every
-- chain that it covers. The same rules, asked so that they are found.
create or replace function event_continues() returns trigger language plpgsql set search_path = public, pg_temp as $$
declare
    former record;
begin
    if new.article is null then
        select e.number, e.hash, e.time into former from event e where e.article is null order by e.number desc limit 1;
    else
        select e.number, e.hash, e.time into former from event e where e.article = new.article order by e.number desc limit 1;
    end if;
    if new.number <> coalesce(former.number, 0) + 1 or new.previous <> coalesce(former.hash, '') then
        raise exception 'This event does not continue its chain: article %, number %', new.article, new.number
            using errcode = 'integrity_constraint_violation';
    end if;
    if new.time < former.time or new.time > clock_timestamp() + interval '5 minutes' then
        raise exception 'This event is older than the one before it or from the future: %', new.time
            using errcode = 'integrity_constraint_violation';
    end if;
    if new.action in ('CREATE', 'IMPORT', 'SAVE', 'MERGE', 'RESTORE_REVISION') and new.details::jsonb ->> 'seal' is null then
        raise exception 'This event does not name the seal of its revision' using errcode = 'integrity_constraint_violation';
    end if;
    return new;
end $$;

-- The hash of a line of the record: of an article's chain, or of that of people.
create function hash_of_event(chain text, place int) returns text language plpgsql stable set search_path = public, pg_temp as $$
begin
    if chain = 'people' then
        return (select e.hash from event e where e.article is null and e.number = place);
    end if;
    return (select e.hash from event e where e.article = chain::bigint and e.number = place);
end $$;

create or replace function seal(sealed checkpoint, chains text[], lengths int[], heads text[])
    returns void language plpgsql security definer set search_path = public, pg_temp as $$
declare
    former checkpoint;
begin
    select * into former from checkpoint order by number desc limit 1;
    if sealed.number <> coalesce(former.number, 0) + 1 or sealed.time < former.time
            or sealed.time > clock_timestamp() + interval '5 minutes' or sealed.key is null
            or sealed.previous <> coalesce(checkpoint_hash(former), '') then
        raise exception 'This checkpoint does not follow the one before: %', sealed.number
            using errcode = 'integrity_constraint_violation';
    end if;
    if sealed.leaves <> cardinality(chains) or exists (
            select 1 from unnest(chains, lengths, heads) as l (chain, length, head)
            where l.head is distinct from hash_of_event(l.chain, l.length)) then
        raise exception 'This checkpoint covers what no chain has: %', sealed.number
            using errcode = 'integrity_constraint_violation';
    end if;
    insert into checkpoint select (sealed).*;
    insert into leaf select sealed.number, l.place - 1, l.chain, l.length, l.head
        from unnest(chains, lengths, heads) with ordinality as l (chain, length, head, place);
end $$;
