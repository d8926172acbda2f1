/**
 * What the nodes of one installation call to one another, so that nobody has to ask again and again. Uses
 * {@code persistence}.
 */
package org.copydesk.core.nodes;
