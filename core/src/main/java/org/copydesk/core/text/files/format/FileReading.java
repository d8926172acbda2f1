package org.copydesk.core.text.files.format;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.copydesk.persistence.article.Text;

/** What came of reading a file. */
public sealed interface FileReading {

    /**
     * An article.
     *
     * @param publishedTime an ISO 8601 date or time as the file gives it, null for none
     * @param source the whole file with plain line ends, from which it can be written again byte for byte; null where
     *     articles do not go out in its format
     * @param losses what of the file is not in the article
     */
    record Imported(String file, Text text, String publishedTime, String source, Losses losses) implements FileReading {

        /** The same for every file that says the same: SHA-256 in hexadecimal over the text and the published time. */
        public String contentKey() {
            try {
                MessageDigest digest = MessageDigest.getInstance("SHA-256");
                digest.update((text.hash() + '\n').getBytes(StandardCharsets.UTF_8));
                digest.update((publishedTime == null ? "" : publishedTime).getBytes(StandardCharsets.UTF_8));
                return HexFormat.of().formatHex(digest.digest());
            } catch (NoSuchAlgorithmException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    /**
     * No article.
     *
     * @param problems at least one, in the order of the lines
     */
    record Unreadable(List<FileProblem> problems) implements FileReading {

        public FileProblem first() {
            return problems.get(0);
        }
    }
}
