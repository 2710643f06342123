/** The vault's written form. */
@NullMarked
package pe.kuska.registry.people.persistence;

import org.jspecify.annotations.NullMarked;
