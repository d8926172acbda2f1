/**
 * Which line became which: edited in place, divided, joined or moved to another place. Uses
 * {@code core.text.merge.chunk}, {@code core.text.merge.line} and {@code core.text.words}.
 */
package org.copydesk.core.text.merge.likeness;
