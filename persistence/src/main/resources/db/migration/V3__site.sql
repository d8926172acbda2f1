-- Under which subjects readers find what they see now.
create table shown_under (
    subject text not null,
    first_since timestamptz not null,
    article bigint not null references article,
    primary key (subject, first_since, article)
);
create index shown_under_by_article on shown_under (article);
insert into shown_under
    select distinct unnest(r.subjects), p.first_since, p.article
    from publication p join revision r on r.article = p.article and r.number = p.revision
    where p.until is null;
grant select, insert, delete on shown_under to ${app};

create index publication_by_since on publication (since);
