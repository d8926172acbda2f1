/**
 * What anybody may read, and the timer that publishes what is due. Moves articles through the workflow only. Uses
 * {@code core.people}, {@code core.reading}, {@code core.text}, {@code core.timing}, {@code core.workflow},
 * {@code core.writing}, {@code persistence.article}, {@code persistence.proof}, {@code persistence.publishing},
 * {@code persistence.record} and {@code persistence.words}.
 */
package org.copydesk.core.publishing;
