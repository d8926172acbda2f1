/**
 * What concerns the person who looks: the inbox, the bell that rings on every open page, and what reaches them by mail. Uses
 * the notifying of the core.
 */
package org.copydesk.web.inbox;
