/**
 * A text as its readers see it: blocks of words, each word with its look, freed from the accidents of markup. Uses
 * {@code core.text.words}.
 */
package org.copydesk.core.text.blocks;
