-- Lists by title.
create index article_by_title on article (title, id);
