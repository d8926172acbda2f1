-- Reviewers whose names the author of an article does not learn: as which number the author knows each of them.
alter table article add column anonymous boolean not null default false;
grant update (anonymous) on article to ${app};
drop trigger article_is_told on article;
create constraint trigger article_is_told after update on article deferrable initially deferred for each row
    when ((old.state, old.desk, old.language, old.published_time, old.title, old.revision, old.content, old.complete,
        old.findable, old.live, old.slug, old.approved, old.unreviewed, old.round, old.waiting_since, old.updated, old.events,
        old.chain, old.barred, old.erased, old.anonymous) is distinct from (new.state, new.desk, new.language,
        new.published_time, new.title, new.revision, new.content, new.complete, new.findable, new.live, new.slug, new.approved,
        new.unreviewed, new.round, new.waiting_since, new.updated, new.events, new.chain, new.barred, new.erased, new.anonymous))
    execute function article_is_told();

create table pseudonym (
    article bigint not null references article,
    person uuid not null references person,
    number int not null check (number > 0),
    primary key (article, person),
    unique (article, number)
);
grant select, insert on pseudonym to ${app};
