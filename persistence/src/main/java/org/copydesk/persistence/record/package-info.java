/**
 * The append-only, hash-chained record of who did what, when, to which revision. Uses nothing else of the house, so that
 * what anybody does can be recorded.
 */
package org.copydesk.persistence.record;
