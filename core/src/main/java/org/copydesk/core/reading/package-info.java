/**
 * What people of the desk see: articles with their history and record, and the lists they work down. Changes nothing but
 * how far somebody has read.
 */
package org.copydesk.core.reading;
