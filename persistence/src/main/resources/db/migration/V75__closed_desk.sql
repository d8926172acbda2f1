-- A desk whose articles only its people see, beside their authors and those whom a review names.
alter table desk add column closed boolean not null default false;
grant update (closed) on desk to ${app};

-- The desks whose articles are not for this person by being an editor.
create function closed_to(reader uuid) returns setof text language sql stable as $$
    select d.name from desk d
    where d.closed and not exists (select 1 from desk_member m where m.desk = d.name and m.person = reader)
$$;

create or replace view reviewer as
    select a.id as article, s ->> 'name' as step, w.person
    from article a
        join round r on r.article = a.id and r.number = a.round
        join flow f on f.desk = r.desk and f.number = r.flow
        cross join lateral jsonb_array_elements(f.steps) s
        cross join lateral (
            with named as (
                select cast(p as uuid) as person from jsonb_array_elements_text(s -> 'people') p
                union
                select m.person from desk_member m where m.desk = a.desk and cast(s ->> 'desk' as boolean))
            select n.person from named n
            union
            select b.stand_in from absence b join named n on n.person = b.person where b.since <= now() and b.until > now()
            union
            select e.person from roster e
            where exists (select 1 from jsonb_array_elements_text(s -> 'roles') role where role = any(e.roles))
                and a.desk not in (select closed_to(e.person))) w
    where a.state in ('IN_REVIEW', 'CHANGES_REQUESTED', 'APPROVED', 'SCHEDULED');
