/** What the desk does by itself, for admins to see and, where it went wrong, to have done again. */
package org.copydesk.core.jobs;
