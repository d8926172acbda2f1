-- Language and date are shown as they were when somebody published, whatever is said of the article while it is revised.
alter table publication add column language text, add column published_time text;
update publication set language = article.language, published_time = article.published_time
    from article where article.id = publication.article;
alter table publication alter column language set not null;
