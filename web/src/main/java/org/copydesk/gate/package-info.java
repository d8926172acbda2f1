/**
 * The gate before everything the application answers: what may be asked of which room, from which page, by whose
 * session. Pages, API and site stand behind it; it knows none of them, only who is signed in. Uses {@code core} and
 * {@code persistence.people}.
 */
package org.copydesk.gate;
