/** The page of what the desk does by itself. Uses the jobs, the outbox and the verification of the core, and {@code frame}. */
package org.copydesk.web.jobs;
