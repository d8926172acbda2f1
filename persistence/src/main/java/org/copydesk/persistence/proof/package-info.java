/**
 * Signed checkpoints over the ends of all chains, and the streams that recomputing them reads. Uses the record and the
 * articles it is about.
 */
package org.copydesk.persistence.proof;
