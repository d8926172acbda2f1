/**
 * Articles in and out as files: which formats there are. Its rooms are the terms of every format, the interchange text,
 * and uploads taken apart; all of it is plain Java without storage. Uses {@code core.text.files.document},
 * {@code core.text.files.format} and {@code core.text.files.interchange}.
 */
package org.copydesk.core.text.files;
