/**
 * Who wrote what: replays the history of a text and credits each word to the revision that last introduced it. Uses
 * {@code core.text.align}, {@code core.text.blocks}, {@code core.text.render}, {@code core.text.words} and
 * {@code persistence.article}.
 */
package org.copydesk.core.text.credit;
