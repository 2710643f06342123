/** Reported values and the rules a report must keep. */
@NullMarked
package pe.kuska.indicators.observations.domain;

import org.jspecify.annotations.NullMarked;
