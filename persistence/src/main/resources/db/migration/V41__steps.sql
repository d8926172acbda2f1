alter table desk
    add column grace text not null default 'PT2M',
    add column resume text not null default 'STEP',
    add column flow int not null default 0;

-- What an article of a desk goes through: each version for as long as a round goes by it. A desk without one has the one step.
create table flow (
    desk text not null references desk,
    number int not null,
    steps jsonb not null,
    author uuid not null references person,
    since timestamptz not null,
    primary key (desk, number)
);

create table desk_member (
    desk text not null references desk,
    person uuid not null references person,
    primary key (desk, person)
);

alter table round
    add column desk text references desk,
    add column flow int not null default 0,
    add column carried text[] not null default '{}',
    add column finished text[] not null default '{}';
alter table approval
    add column step text,
    add column behalf uuid references person;

create table step_skip (
    article bigint not null references article,
    round int not null,
    step text not null,
    person uuid not null references person,
    time timestamptz not null,
    note text not null,
    primary key (article, round, step)
);

-- A line of a step's checklist that somebody ticked off for one exact content.
create table tick (
    article bigint not null references article,
    step text not null,
    content text not null,
    item int not null,
    person uuid not null references person,
    time timestamptz not null,
    primary key (article, step, content, item)
);

create trigger flow_is_immutable before update or delete on flow for each row execute function refuse_change();

grant insert, update on desk to ${app};
grant select, insert on flow to ${app};
grant select, insert, delete on desk_member, step_skip, tick to ${app};
