package org.copydesk.persistence.importing;

/**
 * What became of one file, as people read it.
 *
 * @param title of the article, null when there is none that the reader may see
 */
public record ReportRow(FileRow file, String title) {}
