/** How things of care move from state to state. */
@NullMarked
package pe.kuska.tracking.states;

import org.jspecify.annotations.NullMarked;
