/**
 * Rounds of review and the approvals given in them. Uses the articles they are about.
 */
package org.copydesk.persistence.review;
