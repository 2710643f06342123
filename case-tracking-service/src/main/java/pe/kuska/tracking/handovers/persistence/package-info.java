/** Where hand-overs are kept. */
@NullMarked
package pe.kuska.tracking.handovers.persistence;

import org.jspecify.annotations.NullMarked;
