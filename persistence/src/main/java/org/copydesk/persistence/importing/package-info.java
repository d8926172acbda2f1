/**
 * What was imported, for whom, and what became of each file. Uses {@code persistence.article}.
 */
package org.copydesk.persistence.importing;
