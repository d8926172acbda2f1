/**
 * People who talk to each other about a text: threads, suggestions, guests, and who has what to do. What is told to others are
 * the records named in the past participle; observe them after success. Uses {@code core.people}, {@code core.reading},
 * {@code core.text}, {@code core.timing}, {@code core.workflow}, {@code core.writing} and {@code persistence}.
 */
package org.copydesk.core.review;
