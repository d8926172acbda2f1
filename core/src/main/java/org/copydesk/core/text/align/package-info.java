/**
 * Which block of one text became which block of another: kept, edited, moved, split or joined. Uses
 * {@code core.text.blocks} and {@code core.text.words}.
 */
package org.copydesk.core.text.align;
