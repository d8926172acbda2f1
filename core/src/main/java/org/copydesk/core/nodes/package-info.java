/**
 * What the nodes of one installation call to one another, so that nobody has to ask again and again. Uses the database's own
 * notices.
 */
package org.copydesk.core.nodes;
