/**
 * What readers see, from when to when, and what is due to be seen. Uses the articles that are shown.
 */
package org.copydesk.persistence.publishing;
