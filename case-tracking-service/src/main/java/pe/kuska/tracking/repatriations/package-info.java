/** Voluntary return from abroad: the consulate and the unit that receives the person stay in one line. */
@NullMarked
package pe.kuska.tracking.repatriations;

import org.jspecify.annotations.NullMarked;
