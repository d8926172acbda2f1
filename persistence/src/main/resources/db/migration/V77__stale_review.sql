-- What a desk does with a review in which nothing was decided for long after it was due, and in whose name or for whom.
alter table desk
    add column stale_after text,
    add column stale text,
    add column caretaker uuid references person,
    add check ((stale_after is null) = (stale is null) and (stale is null) = (caretaker is null));
grant update (stale_after, stale, caretaker) on desk to ${app};

create index article_in_review on article (desk, waiting_since) where state = 'IN_REVIEW';
