/** Checks that every state machine of care can be walked to an end. */
@NullMarked
package pe.kuska.tracking.states;

import org.jspecify.annotations.NullMarked;
