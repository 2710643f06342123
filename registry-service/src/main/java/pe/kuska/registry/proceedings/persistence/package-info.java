/** Proceedings in PostgreSQL; a resolution that was a mistake stays on record. */
@NullMarked
package pe.kuska.registry.proceedings.persistence;

import org.jspecify.annotations.NullMarked;
