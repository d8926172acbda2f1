/**
 * The public site: what anybody may read, without a name, a session or a script. Uses what the core shows to readers, and
 * nothing of the pages or the API.
 */
package org.copydesk.site;
