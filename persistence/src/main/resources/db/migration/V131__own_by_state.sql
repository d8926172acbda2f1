-- What somebody has in one state: of an author of ten thousand published articles the two drafts are found at once.
create index article_by_author_state on article (author, state, updated desc, id desc);
