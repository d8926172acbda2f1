package org.copydesk.core.text.archives;

/**
 * How much one upload may bring.
 *
 * @param file bytes in one file
 * @param total bytes in all files together
 * @param files number of files
 * @param swelling how many times its own size a zip may unpack to
 */
public record ArchiveLimits(int file, long total, int files, int swelling) {

    public static final ArchiveLimits USUAL = new ArchiveLimits(8 << 20, 16L << 30, 1_000_000, 250);
}
