/**
 * Uploads taken apart into files, one at a time, whatever is in them: nothing is written to disk, and no more than one
 * file is held in memory. Uses {@code core.text.files} and {@code core.text.markup}.
 */
package org.copydesk.core.text.archives;
