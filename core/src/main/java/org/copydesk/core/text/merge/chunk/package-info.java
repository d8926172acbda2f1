/**
 * The changes of two sides to one base, laid over each other: where nobody, one or both changed something. Uses
 * {@code core.text.words}.
 */
package org.copydesk.core.text.merge.chunk;
