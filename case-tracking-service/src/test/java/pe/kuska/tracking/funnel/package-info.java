/** The funnel against everybody's paths. */
@NullMarked
package pe.kuska.tracking.funnel;

import org.jspecify.annotations.NullMarked;
