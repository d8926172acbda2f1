-- What a person typed in suggest mode and has not proposed: the text of revision base with their changes in it.
create table working_copy (
    person uuid not null references person,
    article bigint not null references article,
    base int not null,
    time timestamptz not null,
    title text not null,
    standfirst text not null,
    body text not null,
    carried bigint[] not null,
    primary key (person, article)
);
grant select, insert, update, delete on working_copy to ${app};
