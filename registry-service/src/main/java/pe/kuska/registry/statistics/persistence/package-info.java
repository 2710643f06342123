/** Cells that are kept up and facts that are counted, in PostgreSQL. */
@NullMarked
package pe.kuska.registry.statistics.persistence;

import org.jspecify.annotations.NullMarked;
