package org.copydesk.core.writing;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Texts that this node cleaned as today's rules are and stored lately, by their hashes, so that the next save needs not read
 * and clean them again to see whether they are the same text.
 */
@ApplicationScoped
public class CleanTexts {

    private static final int REMEMBERED = 10_000;

    private final Map<String, Boolean> hashes = Collections.synchronizedMap(new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Boolean> eldest) {
            return size() > REMEMBERED;
        }
    });

    void remember(String hash) {
        hashes.put(hash, true);
    }

    boolean has(String hash) {
        return hashes.containsKey(hash);
    }
}
