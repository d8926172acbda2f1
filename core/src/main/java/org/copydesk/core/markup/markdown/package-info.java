/**
 * Bodies as Markdown lines and back: which lines of a text file belong together, and how a body is written so that it
 * reads back the same. Uses CommonMark for the reading and its parent package for the blocks; knows no file format.
 */
package org.copydesk.core.markup.markdown;
