/**
 * The thing that is edited: articles, their states and their immutable revisions. Uses {@code persistence.record}.
 */
package org.copydesk.persistence.article;
