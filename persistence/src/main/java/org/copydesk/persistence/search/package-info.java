/**
 * Lists of articles as rows, a page at a time, with the right to see inside the query. Uses
 * {@code persistence.article}, {@code persistence.people} and {@code persistence.words}.
 */
package org.copydesk.persistence.search;
