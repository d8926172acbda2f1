/**
 * What was imported, for whom, and what became of each file. Uses nothing else of the house.
 */
package org.copydesk.persistence.importing;
