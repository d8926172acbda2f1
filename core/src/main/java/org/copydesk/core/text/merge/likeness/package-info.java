/**
 * Which line became which: edited in place, divided, joined or moved to another place. Uses {@code line} and
 * {@code chunk}; how three versions of a line are merged it is told.
 */
package org.copydesk.core.text.merge.likeness;
