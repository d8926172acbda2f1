/**
 * What the record of an article holds, told in the reader's words. Uses what is stored and the words and times of
 * {@code frame}.
 */
package org.copydesk.web.sentences;
