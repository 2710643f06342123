/** Suppressions and the court orders that ended some of them. */
@NullMarked
package pe.kuska.registry.rights.persistence;

import org.jspecify.annotations.NullMarked;
