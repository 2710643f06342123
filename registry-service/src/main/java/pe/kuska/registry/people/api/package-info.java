/** Pseudonymous cards for everybody in the mandate; identities for a stated purpose only. */
@NullMarked
package pe.kuska.registry.people.api;

import org.jspecify.annotations.NullMarked;
