/**
 * Texts as sequences: splitting a text into words and finding the shortest way from one sequence to another. Uses
 * nothing of the house.
 */
package org.copydesk.core.text.words;
