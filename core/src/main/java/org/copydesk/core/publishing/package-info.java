/**
 * What anybody may read, and the timer that publishes what is due. Moves articles through the workflow only.
 */
package org.copydesk.core.publishing;
