/**
 * Who wrote what: replays the history of a text and credits each word to the revision that last introduced it. Uses
 * {@code align}, {@code blocks}, {@code words}, {@code render} and the texts of {@code persistence}.
 */
package org.copydesk.core.text.credit;
