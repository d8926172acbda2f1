/**
 * The thing that is edited: articles, their states and their immutable revisions. Uses nothing else of the house but
 * the people it credits.
 */
package org.copydesk.persistence.article;
