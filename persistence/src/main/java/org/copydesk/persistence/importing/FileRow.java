package org.copydesk.persistence.importing;

/**
 * What became of one file.
 *
 * @param number its place in the upload, from 1
 * @param article what came of it, null when it was refused
 * @param line where the trouble is, null for the file as a whole or none
 * @param message what is expected there in English, null when it went in
 * @param fault the name of what is wrong, null when it went in or was reported before names were kept
 * @param found what stands there instead, "" when there is nothing to show
 */
public record FileRow(
        int number,
        String name,
        FileOutcome outcome,
        Long article,
        Integer line,
        String message,
        String fault,
        String found) {}
