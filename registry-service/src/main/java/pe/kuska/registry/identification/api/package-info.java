/** Search for a person, and the identity steward's queue. */
@NullMarked
package pe.kuska.registry.identification.api;

import org.jspecify.annotations.NullMarked;
