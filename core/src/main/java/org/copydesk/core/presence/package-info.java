/**
 * Who else has an article open, and what happened to it meanwhile. Locks nothing; changes nothing that is edited.
 */
package org.copydesk.core.presence;
