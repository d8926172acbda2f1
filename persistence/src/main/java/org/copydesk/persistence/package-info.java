/**
 * What is: the model and its storage in PostgreSQL. Knows nothing of rules, pages or protocols. Uses
 * {@code persistence.search}.
 */
package org.copydesk.persistence;
