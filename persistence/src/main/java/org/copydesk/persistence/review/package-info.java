/**
 * Rounds of review and the approvals given in them; what people say and propose about a text; guests; who has what to
 * see to. Uses {@code persistence.article}.
 */
package org.copydesk.persistence.review;
