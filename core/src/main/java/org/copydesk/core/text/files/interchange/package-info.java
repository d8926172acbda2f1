/**
 * The interchange text format: headers, then the body, one article a file. May use the terms of formats, the mark-up of
 * bodies and the limits of drafting; knows nothing of where files come from.
 */
package org.copydesk.core.text.files.interchange;
