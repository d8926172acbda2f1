/**
 * What is kept for one person and one article outside the history: text that is not saved yet, and how far they have
 * read. Uses {@code persistence.article}.
 */
package org.copydesk.persistence.writing;
