package org.copydesk.persistence.publishing;

/**
 * Something that readers see otherwise than before.
 *
 * @param publication what came to be shown, or was taken back
 * @param takenBack tells the two apart, which may come within one look
 * @param slug null when nothing is left at its address
 */
public record SiteChange(long publication, boolean takenBack, String slug) {}
