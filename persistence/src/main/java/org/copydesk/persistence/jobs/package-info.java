/** What the desk does by itself, whatever kind of work it is. Reads what each kind keeps of its own, and changes nothing. */
package org.copydesk.persistence.jobs;
