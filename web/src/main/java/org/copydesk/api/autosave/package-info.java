/**
 * What a caller has typed or sent and not saved, over HTTP. Delegates to the keeping of unsaved text.
 */
package org.copydesk.api.autosave;
