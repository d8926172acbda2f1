/**
 * An article through time: two of its revisions compared, and what readers saw when. Asks the algorithms; changes
 * nothing. Uses {@code core.people}, {@code core.reading}, {@code core.text.compare}, {@code core.text.credit},
 * {@code core.workflow}, {@code core.writing} and {@code persistence}.
 */
package org.copydesk.core.history;
