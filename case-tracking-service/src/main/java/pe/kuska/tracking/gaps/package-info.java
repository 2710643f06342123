/** Sees to it that nobody stays between two desks: whom no unit cares for, and for whom nothing is under way. */
@NullMarked
package pe.kuska.tracking.gaps;

import org.jspecify.annotations.NullMarked;
