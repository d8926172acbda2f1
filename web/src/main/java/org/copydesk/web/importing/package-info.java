/**
 * Bringing in files: handing them over, watching, and reading later what became of each. Uses the importing of the core.
 */
package org.copydesk.web.importing;
