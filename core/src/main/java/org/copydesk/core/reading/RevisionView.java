package org.copydesk.core.reading;

import org.copydesk.persistence.article.Label;
import org.copydesk.persistence.article.Revision;
import org.copydesk.persistence.people.Person;

/** A revision with its text, the person who made it, what they noted and what people call it. */
public record RevisionView(Revision revision, Person author, String note, Label label) {}
