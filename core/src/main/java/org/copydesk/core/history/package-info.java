/**
 * An article through time: two of its revisions compared, and what readers saw when. Asks the algorithms; changes nothing.
 */
package org.copydesk.core.history;
