package org.copydesk.persistence.publishing;

/**
 * Something that readers see otherwise than before.
 *
 * @param publication what came to be shown, or was taken back
 * @param slug null when nothing is left at its address
 */
public record SiteChange(long publication, boolean takenBack, String slug) {}
