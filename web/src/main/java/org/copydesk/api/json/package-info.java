/**
 * JSON in and out: what is read is read strictly, and every list has one shape. Uses nothing but the problems it answers
 * with.
 */
package org.copydesk.api.json;
