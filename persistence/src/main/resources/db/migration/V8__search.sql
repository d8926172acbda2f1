-- What a search sorts by and who may see it, beside the words: the newest hits are found without asking the articles.
alter table headline add column author uuid, add column updated timestamptz;
update headline set author = article.author, updated = article.updated from article where article.id = headline.article;
alter table headline alter column author set not null, alter column updated set not null;
alter table headline set (fillfactor = 80);

create function follow_article() returns trigger language plpgsql as $$
begin
    update headline set updated = new.updated where article = new.id;
    return null;
end $$;
create trigger headline_follows_article after update of updated on article
    for each row when (old.updated is distinct from new.updated) execute function follow_article();
