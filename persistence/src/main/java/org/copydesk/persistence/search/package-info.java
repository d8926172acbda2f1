/**
 * Lists of articles as rows, a page at a time, with the right to see inside the query. Uses the articles they list.
 */
package org.copydesk.persistence.search;
