/** A hand-over, signed by the one side and then by the other. */
@NullMarked
package pe.kuska.tracking.handovers.domain;

import org.jspecify.annotations.NullMarked;
