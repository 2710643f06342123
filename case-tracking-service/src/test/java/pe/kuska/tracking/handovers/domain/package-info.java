/** The rules of hand-overs. */
@NullMarked
package pe.kuska.tracking.handovers.domain;

import org.jspecify.annotations.NullMarked;
