/** The notices of a unit, as its people read them. */
@NullMarked
package pe.kuska.tracking.notices.api;

import org.jspecify.annotations.NullMarked;
