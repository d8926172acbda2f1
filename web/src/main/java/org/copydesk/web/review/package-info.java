/**
 * What stands beside a text under review: discussions, suggestions, steps with their checklists, who has it, guests. Delegates
 * to the core's review.
 */
package org.copydesk.web.review;
