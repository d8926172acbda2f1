-- The steps of reviews that wait for somebody, as they follow from rounds and approvals: what lists and reminders read.
create table open_step (
    article bigint not null references article,
    round int not null,
    step text not null,
    since timestamptz not null,
    due timestamptz,
    remind timestamptz,
    escalate timestamptz,
    primary key (article, step)
);
create index open_step_to_remind on open_step (remind) where remind is not null;
create index open_step_to_escalate on open_step (escalate) where escalate is not null;

alter table assignment
    add column remind timestamptz,
    add column escalate timestamptz;
create index assignment_to_remind on assignment (remind) where remind is not null;
create index assignment_to_escalate on assignment (escalate) where escalate is not null;

-- Whom the steps of reviews that are under way are for: named people and those of the desk, whoever stands in for them now, and
-- whoever has the role.
create view reviewer as
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
            where exists (select 1 from jsonb_array_elements_text(s -> 'roles') role where role = any(e.roles))) w
    where a.state in ('IN_REVIEW', 'CHANGES_REQUESTED', 'APPROVED', 'SCHEDULED');

-- Those among them whose turn it is.
create view awaited as
    select v.article, v.step, v.person
    from open_step o join reviewer v on v.article = o.article and v.step = o.step;

grant select, insert, update (remind, escalate), delete on open_step to ${app};
grant update (remind, escalate) on assignment to ${app};
grant select on reviewer, awaited to ${app};
