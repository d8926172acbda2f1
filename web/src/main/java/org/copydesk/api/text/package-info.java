/**
 * The parts of a text as they stand in JSON, wherever a text is told. Uses the texts it is made from.
 */
package org.copydesk.api.text;
