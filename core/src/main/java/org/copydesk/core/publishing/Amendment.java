package org.copydesk.core.publishing;

import org.copydesk.core.text.compare.Comparison;
import org.copydesk.persistence.publishing.Publication;

/**
 * Something that readers were shown, and what changed from the text they had been shown before.
 *
 * @param changes null for the first text, for a notice and where too much has been shown since to compare it all
 */
public record Amendment(Publication shown, Comparison changes) {}
