package org.copydesk.core.text.files.format;

import org.copydesk.persistence.article.Text;

/** A way of writing one article into one file. */
public interface FileFormat {

    /** As it is called in addresses and on the command line. */
    String name();

    /** Whether a file of this name would be in this format. */
    boolean covers(String fileName);

    FileReading read(SourceFile file);

    /**
     * The article as a file of this format.
     *
     * @param publishedTime an ISO 8601 date or time, null for none
     * @param source the file that the article was imported from, null for none: what did not change since is written as it
     *     stood there
     */
    String write(Text text, String publishedTime, String source);
}
