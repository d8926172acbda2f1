/**
 * What may happen: every rule, once. Uses what is stored, and knows neither pages nor protocols.
 */
package org.copydesk.core;
