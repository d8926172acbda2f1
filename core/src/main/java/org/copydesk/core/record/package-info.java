/**
 * Proof: recomputes the record and every text it speaks of, seals how far it has come in signed checkpoints, and shows
 * admins what was done to people. Uses only what is stored, and the pages of {@code reading}.
 */
package org.copydesk.core.record;
