/** Tests of what is kept of people, with the real database. */
@NullMarked
package pe.kuska.registry.people;

import org.jspecify.annotations.NullMarked;
