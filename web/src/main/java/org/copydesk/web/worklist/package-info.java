/**
 * The page that says what to do next and how long it has waited. Uses the worklists of the core and {@code frame}.
 */
package org.copydesk.web.worklist;
