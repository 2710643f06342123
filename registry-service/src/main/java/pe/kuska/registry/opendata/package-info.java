/** What is published for everybody: victims of a year in groups of at least eleven, with what was left out and a ledger of what was given out before. */
@NullMarked
package pe.kuska.registry.opendata;

import org.jspecify.annotations.NullMarked;
