-- What waits for somebody is worked out once for each step of each desk, and not for each of the articles that are at it.

-- Whom a step is for on that desk: named people and those of the desk, whoever stands in for them now, whoever has the role.
create function reviewers_of(step jsonb, of_desk text) returns setof uuid language sql stable as $$
    with named as (
        select cast(p as uuid) as person from jsonb_array_elements_text(step -> 'people') p
        union
        select m.person from desk_member m where m.desk = of_desk and cast(step ->> 'desk' as boolean))
    select n.person from named n
    union
    select b.stand_in from absence b join named n on n.person = b.person where b.since <= now() and b.until > now()
    union
    select e.person from roster e
    where exists (select 1 from jsonb_array_elements_text(step -> 'roles') role where role = any(e.roles))
        and of_desk not in (select closed_to(e.person))
$$;

-- Whether nobody is left who works here for a step that is not for guests: editors may approve it.
create function is_deserted(step jsonb, of_desk text) returns boolean language sql stable as $$
    select not cast(step ->> 'guests' as boolean) and not exists (
        select 1 from reviewers_of(step, of_desk) w join roster e on e.person = w
        where e.enabled and e.roles && array['AUTHOR', 'EDITOR'])
$$;

create or replace view reviewer as
    select a.id as article, s ->> 'name' as step, w.person
    from article a
        join round r on r.article = a.id and r.number = a.round
        join flow f on f.desk = r.desk and f.number = r.flow
        cross join lateral jsonb_array_elements(f.steps) s
        cross join lateral reviewers_of(s, a.desk) w(person)
    where a.state in ('IN_REVIEW', 'CHANGES_REQUESTED', 'APPROVED', 'SCHEDULED');

create or replace view deserted as
    select a.id as article, s ->> 'name' as step
    from article a
        join round r on r.article = a.id and r.number = a.round
        join flow f on f.desk = r.desk and f.number = r.flow
        cross join lateral jsonb_array_elements(f.steps) s
    where a.state = 'IN_REVIEW' and is_deserted(s, a.desk);

-- Everything that waits for one person at a step of its review: the rows of the view "awaited" that are theirs.
create function awaited_by(reader uuid) returns table (article bigint, step text) language sql stable as $$
    with waiting as materialized (
        select o.article, o.step, r.desk, r.flow, a.desk as of_desk
        from open_step o join article a on a.id = o.article join round r on r.article = a.id and r.number = a.round
        where a.state = 'IN_REVIEW'),
    turn as materialized (
        select t.desk, t.flow, t.of_desk, t.step
        from (select distinct w.desk, w.flow, w.of_desk, w.step from waiting w) t
            join flow f on f.desk = t.desk and f.number = t.flow
            cross join lateral jsonb_array_elements(f.steps) s
        where s ->> 'name' = t.step and (reader in (select reviewers_of(s, t.of_desk))
            or exists (select 1 from roster e where e.person = reader and 'EDITOR' = any(e.roles))
                and t.of_desk not in (select closed_to(reader)) and is_deserted(s, t.of_desk)))
    select w.article, w.step
    from turn t join waiting w on w.desk = t.desk and w.flow = t.flow and w.of_desk = t.of_desk and w.step = t.step
$$;
