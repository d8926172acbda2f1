/**
 * How much of anything may come in, seen while it streams by and before anything is made of it. Plain Java; used at every
 * door.
 */
package org.copydesk.core.text.bounds;
