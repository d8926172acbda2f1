/**
 * Threads, suggestions, guests and assignees of an article over HTTP. Delegates to the core's review.
 */
package org.copydesk.api.review;
