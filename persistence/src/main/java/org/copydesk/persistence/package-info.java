/**
 * What is: the model and its storage in PostgreSQL. Knows nothing of rules, pages or protocols.
 */
package org.copydesk.persistence;
