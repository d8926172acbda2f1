/**
 * Which words a text is found by: one function cuts and folds what is stored and what is searched for. Pure Java, used by
 * whatever is found by words.
 */
package org.copydesk.persistence.words;
