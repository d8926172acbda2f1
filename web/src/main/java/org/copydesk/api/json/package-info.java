/**
 * JSON in and out: what is read is read strictly, and every list has one shape. Uses {@code api.problem},
 * {@code core.reading} and {@code core.text}.
 */
package org.copydesk.api.json;
