-- Guests are told from staff of the same name, not from one another: their numbers say nothing to anybody. Only how they are shown changes.
alter table person disable trigger person_is_told;
update person p set name = shown.shown from (
    select id, case when count(*) filter (where username not like 'guest:%') over (partition by likeness)
            > case when username like 'guest:%' then 0 else 1 end
        or likeness like '%(%' or likeness like '%[%'
        then full_name || ' (' || username || ')' else full_name end as shown from person) shown
where shown.id = p.id and p.name is distinct from shown.shown;
alter table person enable trigger person_is_told;
