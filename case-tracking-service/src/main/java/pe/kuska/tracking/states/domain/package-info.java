/** State machines written as one table each, so that they can be read and checked as a whole. */
@NullMarked
package pe.kuska.tracking.states.domain;

import org.jspecify.annotations.NullMarked;
