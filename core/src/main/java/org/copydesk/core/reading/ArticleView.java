package org.copydesk.core.reading;

import org.copydesk.persistence.article.Article;
import org.copydesk.persistence.article.Text;
import org.copydesk.persistence.people.Person;

/** An article as it stands, with the text of its head and the person it belongs to. */
public record ArticleView(Article article, Text text, Person author) {}
