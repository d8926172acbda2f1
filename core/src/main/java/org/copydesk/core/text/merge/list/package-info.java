/**
 * The three-way merge of ordered lists without repetition: subjects and credits. Uses nothing but the values merged.
 */
package org.copydesk.core.text.merge.list;
