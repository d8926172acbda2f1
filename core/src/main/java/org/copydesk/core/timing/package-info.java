/** What the server does by itself, again and again: who has such work is {@link org.copydesk.core.timing.Recurring}. */
package org.copydesk.core.timing;
