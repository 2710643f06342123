/** The identity vault: sealed source records and the people they belong to. */
@NullMarked
package pe.kuska.registry.people.persistence;

import org.jspecify.annotations.NullMarked;
