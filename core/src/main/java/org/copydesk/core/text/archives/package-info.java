/**
 * Uploads taken apart into files, one at a time, whatever is in them: nothing is written to disk, and no more than one
 * file is held in memory. May use the terms of formats; knows no format and no storage.
 */
package org.copydesk.core.text.archives;
