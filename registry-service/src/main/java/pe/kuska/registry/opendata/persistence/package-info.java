/** Releases, kept as they were given out. */
@NullMarked
package pe.kuska.registry.opendata.persistence;

import org.jspecify.annotations.NullMarked;
