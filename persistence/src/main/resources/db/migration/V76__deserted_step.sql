-- Steps of reviews for which nobody is left who works here, and that are not for guests: editors may approve them.
create view deserted as
    select a.id as article, s ->> 'name' as step
    from article a
        join round r on r.article = a.id and r.number = a.round
        join flow f on f.desk = r.desk and f.number = r.flow
        cross join lateral jsonb_array_elements(f.steps) s
    where a.state = 'IN_REVIEW' and not cast(s ->> 'guests' as boolean) and not exists (
        select 1 from reviewer v join roster e on e.person = v.person
        where v.article = a.id and v.step = s ->> 'name' and e.enabled and e.roles && array['AUTHOR', 'EDITOR']);

create or replace view awaited as
    select v.article, v.step, v.person
    from open_step o join reviewer v on v.article = o.article and v.step = o.step
    union all
    select o.article, o.step, e.person
    from open_step o
        join article a on a.id = o.article
        join deserted d on d.article = o.article and d.step = o.step
        join roster e on 'EDITOR' = any(e.roles)
    where a.desk not in (select closed_to(e.person));

grant select on deserted to ${app};
