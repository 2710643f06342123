/** The table of journeys, from which the funnel is summed up. */
@NullMarked
package pe.kuska.tracking.funnel.persistence;

import org.jspecify.annotations.NullMarked;
