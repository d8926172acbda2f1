/**
 * The way out of the desk.
 * Uses the servlet container's own session and sign-in, nothing of the core.
 */
package org.copydesk.web.signout;
