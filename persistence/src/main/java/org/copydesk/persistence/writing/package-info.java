/**
 * What is kept for one person and one article outside the history: text that is not saved yet, and how far they have read.
 */
package org.copydesk.persistence.writing;
