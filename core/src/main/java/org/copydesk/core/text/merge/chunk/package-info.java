/**
 * The changes of two sides to one base, laid over each other: where nobody, one or both changed something. Uses the
 * edits of {@code words}; knows nothing of what the elements are.
 */
package org.copydesk.core.text.merge.chunk;
