/** Blind tokens and possible matches in PostgreSQL. */
@NullMarked
package pe.kuska.registry.identification.persistence;

import org.jspecify.annotations.NullMarked;
