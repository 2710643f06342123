/** Protection measures that authorities granted: their term, renewal and end. */
@NullMarked
package pe.kuska.tracking.measures;

import org.jspecify.annotations.NullMarked;
