/**
 * Bringing in files: handing them over, watching, and reading later what became of each. Uses {@code core.importing},
 * {@code core.text.archives}, {@code core.text.files}, {@code core.text.files.format}, {@code core.workflow}, {@code persistence.importing} and
 * {@code web.frame}.
 */
package org.copydesk.web.importing;
