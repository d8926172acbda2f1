/**
 * What every page of the desk stands in: who looks, in which language and look, and the words, times and files that pages
 * show. Uses the people of the core, nothing of any page.
 */
package org.copydesk.web.frame;
