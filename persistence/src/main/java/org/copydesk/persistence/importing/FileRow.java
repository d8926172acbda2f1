package org.copydesk.persistence.importing;

/**
 * What became of one file.
 *
 * @param number its place in the upload, from 1
 * @param article what came of it, null when it was refused
 * @param line where the trouble is, null for the file as a whole or none
 * @param message what is expected there, or of what went in what was left out, in English; null when there is nothing to say
 * @param fault the name of what is wrong, null when it went in or was reported before names were kept
 * @param found what stands there instead, "" when there is nothing to show; of what went in the names of what was left out, a
 *     line each, null for nothing
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
