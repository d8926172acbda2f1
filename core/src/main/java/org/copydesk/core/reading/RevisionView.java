package org.copydesk.core.reading;

import org.copydesk.persistence.article.Revision;
import org.copydesk.persistence.people.Person;

/** A revision with its text and the person who made it. */
public record RevisionView(Revision revision, Person author) {}
