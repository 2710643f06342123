/// The clock, as something that can be handed in.
@NullMarked
package pe.kuska.gateway.time;

import org.jspecify.annotations.NullMarked;
