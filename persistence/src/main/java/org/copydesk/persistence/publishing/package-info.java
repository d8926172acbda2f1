/**
 * What readers see, from when to when, and what is due to be seen. Uses {@code persistence.article} and
 * {@code persistence.words}.
 */
package org.copydesk.persistence.publishing;
