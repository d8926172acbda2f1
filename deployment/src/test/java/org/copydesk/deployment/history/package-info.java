/**
 * The past of an article as people read, name, compare and bring it back.
 * Uses {@code stack} and {@code browser}, and the names of moves and states.
 */
package org.copydesk.deployment.history;
