/**
 * The three-way merge of ordered lists without repetition: subjects and credits. Uses {@code persistence.article}.
 */
package org.copydesk.core.text.merge.list;
