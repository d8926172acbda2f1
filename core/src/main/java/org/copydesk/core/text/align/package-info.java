/**
 * Which block of one text became which block of another: kept, edited, moved, split or joined. Uses {@code blocks} and
 * {@code words}.
 */
package org.copydesk.core.text.align;
