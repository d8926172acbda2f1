/**
 * Rounds of review and the approvals given in them; what people say and propose about a text; guests; who has what to see to.
 * Uses the articles they are about.
 */
package org.copydesk.persistence.review;
