-- What went out without a review and is still owed one, the newest first: few among very many.
create index article_unreviewed on article (updated desc, id desc) where unreviewed;
