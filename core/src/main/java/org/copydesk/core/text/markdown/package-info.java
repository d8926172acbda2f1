/**
 * Bodies as Markdown lines and back, so that what is written reads back the same. Uses the reading of lines and the
 * blocks of bodies; knows no file format.
 */
package org.copydesk.core.text.markdown;
