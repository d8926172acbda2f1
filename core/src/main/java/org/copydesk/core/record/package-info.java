/**
 * Proof: recomputes the record and every text it speaks of, and seals how far it has come in signed checkpoints. Uses only
 * what is stored.
 */
package org.copydesk.core.record;
