create index event_by_person on event (about, number desc) where article is null;

-- What the application's role may change, column by column: what never changes after it is written has no grant, and no key has. A column
-- that somebody adds later may be changed until it is named here or in a migration of its own.
do $$
declare
    kept constant jsonb := '{
        "person": ["id"],
        "article": ["id", "author", "created"],
        "headline": ["article", "author", "updated"],
        "ledger": ["name"],
        "round": ["article", "number", "revision", "submitted_by", "submitted_at", "desk", "carried"],
        "approval": ["id", "article", "round", "revision", "content", "person", "time", "step", "behalf"],
        "publication": ["id", "article", "revision", "since", "first_since", "publisher", "reason", "change",
            "change_note", "language", "published_time"],
        "schedule": ["article", "revision", "due", "zone", "person", "until", "until_reason", "embargo"],
        "looked": ["person", "article"],
        "autosave": ["person", "article"],
        "import": ["id", "importer", "owner", "started"],
        "presence": ["article", "window_id"]}';
    role constant text := trim(both '"' from '${app}');
    named text;
    changing text;
begin
    if role = current_user then
        return; -- one role for both: nothing can be kept from the owner
    end if;
    for named in select relname from pg_class
            where relnamespace = 'public'::regnamespace and relkind = 'r' and has_table_privilege(role, oid, 'UPDATE')
    loop
        execute format('revoke update on %I from ${app}', named);
        select string_agg(quote_ident(column_name), ', ') into changing from information_schema.columns c
            where table_schema = 'public' and table_name = named and not coalesce(kept -> named, '[]') ? column_name
                and not exists (select 1 from information_schema.table_constraints k
                    join information_schema.key_column_usage u using (constraint_schema, constraint_name)
                    where k.table_schema = 'public' and k.table_name = named and k.constraint_type = 'PRIMARY KEY'
                        and u.column_name = c.column_name);
        if changing is not null then
            execute format('grant update (%s) on %I to ${app}', changing, named);
        end if;
    end loop;
    revoke insert on checkpoint, leaf from ${app};
end $$;

-- The hits of a search follow their article by the owner's hand; nobody else moves them.
alter function follow_article() security definer set search_path = public, pg_temp;

-- A line of the record comes after the one before it, names its hash, and is neither older than that nor from the future.
create function event_continues() returns trigger language plpgsql set search_path = public, pg_temp as $$
declare
    former record;
begin
    select e.number, e.hash, e.time into former from event e
        where e.article is not distinct from new.article order by e.number desc limit 1;
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
create trigger event_continues before insert on event for each row execute function event_continues();

-- Every revision is told of by an event that names the seal over it.
create function revision_is_told() returns trigger language plpgsql set search_path = public, pg_temp as $$
begin
    if not exists (select 1 from event e where e.article = new.article and e.revision = new.number
            and e.details::jsonb ->> 'seal' is not null order by e.number desc limit 1) then
        raise exception 'No event tells of revision % of article %', new.number, new.article
            using errcode = 'integrity_constraint_violation';
    end if;
    return null;
end $$;
create constraint trigger revision_is_told after insert on revision deferrable initially deferred
    for each row execute function revision_is_told();

-- An article says what the newest line of its record says, and changes together with a new line only.
create function article_is_told() returns trigger language plpgsql set search_path = public, pg_temp as $$
declare
    stands record;
    told record;
begin
    select a.events, a.chain, a.updated, a.state into stands from article a where a.id = new.id;
    select e.number, e.hash, e.time, e.to_state, e.xmin = pg_current_xact_id()::xid as is_new into told
        from event e where e.article = new.id order by e.number desc limit 1;
    if told.is_new is not true or stands.events <> told.number or stands.chain <> told.hash
            or stands.updated <> told.time or stands.state <> told.to_state then
        raise exception 'No event tells what became of article %', new.id using errcode = 'integrity_constraint_violation';
    end if;
    return null;
end $$;
create constraint trigger article_begins_told after insert on article deferrable initially deferred
    for each row execute function article_is_told();
create constraint trigger article_is_told after update on article deferrable initially deferred for each row
    when ((old.state, old.desk, old.language, old.published_time, old.title, old.revision, old.content, old.complete,
        old.findable, old.live, old.slug, old.approved, old.unreviewed, old.round, old.waiting_since, old.updated, old.events,
        old.chain, old.barred) is distinct from (new.state, new.desk, new.language, new.published_time, new.title, new.revision,
        new.content, new.complete, new.findable, new.live, new.slug, new.approved, new.unreviewed, new.round,
        new.waiting_since, new.updated, new.events, new.chain, new.barred))
    execute function article_is_told();

-- What follows from the events of an article changes together with a new one only.
create function follows_record() returns trigger language plpgsql set search_path = public, pg_temp as $$
declare
    concerned constant bigint := case tg_op when 'DELETE' then old.article else new.article end;
    is_new boolean;
begin
    select e.xmin = pg_current_xact_id()::xid into is_new
        from event e where e.article = concerned order by e.number desc limit 1;
    if is_new is not true then
        raise exception 'No event tells of this change of % of article %', tg_table_name, concerned
            using errcode = 'integrity_constraint_violation';
    end if;
    return null;
end $$;
do $$
declare named text;
begin
    foreach named in array array['step_skip', 'approval', 'publication', 'schedule', 'expiry', 'shown_under'] loop
        execute format('create constraint trigger %I after insert or update or delete on %I deferrable initially deferred '
            'for each row execute function follows_record()', named || '_follows_record', named);
    end loop;
end $$;
create constraint trigger round_begins_told after insert or delete on round deferrable initially deferred
    for each row execute function follows_record();
-- by which steps it goes may change with the rules of its desk
create constraint trigger round_follows_record after update on round deferrable initially deferred
    for each row when ((to_jsonb(old) - 'flow') is distinct from (to_jsonb(new) - 'flow')) execute function follows_record();

-- So do the end of the record of people, and what people are called and may do.
create function ledger_is_told() returns trigger language plpgsql set search_path = public, pg_temp as $$
declare
    stands record;
    told record;
begin
    select l.events, l.chain into stands from ledger l where l.name = new.name;
    select e.number, e.hash into told from event e where e.article is null order by e.number desc limit 1;
    if stands.events <> coalesce(told.number, 0) or stands.chain <> coalesce(told.hash, '') then
        raise exception 'The record of people does not end so' using errcode = 'integrity_constraint_violation';
    end if;
    return null;
end $$;
create constraint trigger ledger_is_told after insert or update on ledger deferrable initially deferred
    for each row execute function ledger_is_told();

create function person_is_told() returns trigger language plpgsql set search_path = public, pg_temp as $$
declare
    stands jsonb;
    full_name text;
    called jsonb;
    allowed jsonb;
begin
    select to_jsonb(p) || jsonb_build_object('roles', array_to_string(p.roles, ' '), 'until', p.roles_changed) into stands
        from person p where p.id = new.id;
    select e.details::jsonb into called from event e
        where e.article is null and e.about = new.id::text and e.details::jsonb ? 'name' order by e.number desc limit 1;
    select e.details::jsonb into allowed from event e
        where e.article is null and e.about = new.id::text and e.details::jsonb ? 'roles' order by e.number desc limit 1;
    full_name := coalesce(stands ->> 'full_name', stands ->> 'name');
    -- of people from before, only what others are called may have an effect on how they are shown
    if called is null and (tg_op = 'INSERT' or to_jsonb(new) - 'name' <> to_jsonb(old) - 'name')
            or stands ->> 'username' <> called ->> 'username' or full_name <> called ->> 'name'
            or stands ->> 'name' not in (full_name, full_name || ' (' || (stands ->> 'username') || ')')
            or (allowed is not null or new.roles is not null and tg_op = 'INSERT'
                    or tg_op = 'UPDATE' and (new.roles, new.roles_changed) is distinct from (old.roles, old.roles_changed))
                and (stands ->> 'roles' is distinct from allowed ->> 'roles'
                    or (stands ->> 'until')::timestamptz is distinct from (allowed ->> 'until')::timestamptz)
            or allowed is not null and coalesce(stands ->> 'shut_out', 'false') <> coalesce(allowed ->> 'shutOut', 'false') then
        raise exception 'The record of people does not say that of %', new.id using errcode = 'integrity_constraint_violation';
    end if;
    return null;
end $$;
create constraint trigger person_begins_told after insert on person deferrable initially deferred
    for each row execute function person_is_told();
create constraint trigger person_is_told after update on person deferrable initially deferred for each row
    when (old.* is distinct from new.*) execute function person_is_told();

-- A time as the record writes it.
create function record_time(at timestamptz) returns text language sql stable set search_path = pg_catalog, pg_temp as $$
    select to_char(at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS')
        || regexp_replace('.' || to_char(at at time zone 'UTC', 'US'), '^\.000000$|(000)$', '') || 'Z'
$$;

-- Which key signed it, so that a changed one is noticed; checkpoints from before do not say.
alter table checkpoint add column key text;

create function checkpoint_hash(c checkpoint) returns text language sql stable set search_path = public, pg_temp as $$
    select encode(sha256(convert_to('{' || coalesce('"key":"' || c.key || '",', '') || '"leaves":' || c.leaves || ',"number":'
        || c.number || ',"previous":"' || c.previous || '","root":"' || c.root || '","time":"' || record_time(c.time) || '"}',
        'UTF8')), 'hex')
$$;

-- The only way to a checkpoint: it follows the one before, and covers ends that chains have.
create function seal(sealed checkpoint, chains text[], lengths int[], heads text[])
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
            where not exists (select 1 from event e where e.article is not distinct from nullif(l.chain, 'people')::bigint
                and e.number = l.length and e.hash = l.head)) then
        raise exception 'This checkpoint covers what no chain has: %', sealed.number
            using errcode = 'integrity_constraint_violation';
    end if;
    insert into checkpoint select (sealed).*;
    insert into leaf select sealed.number, l.place - 1, l.chain, l.length, l.head
        from unnest(chains, lengths, heads) with ordinality as l (chain, length, head, place);
end $$;
revoke execute on function seal(checkpoint, text[], int[], text[]) from public;
grant execute on function seal(checkpoint, text[], int[], text[]) to ${app};

-- How far a verification is and what it came to: others join it, and one that was cut off goes on.
create table verification (
    id bigint primary key,
    asked_by text not null,
    begun timestamptz not null,
    touched timestamptz not null,
    total bigint not null,
    stage text not null,
    articles bigint not null,
    events bigint not null,
    revisions bigint not null,
    checkpoints int not null,
    position bigint not null,
    ended timestamptz,
    broken text[]
);
grant select, insert on verification to ${app};
grant update (touched, stage, articles, events, revisions, checkpoints, position, ended, broken) on verification to ${app};
