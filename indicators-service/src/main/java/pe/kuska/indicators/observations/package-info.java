/** What an institution says it achieved in a year, as a chain of revisions; ND is a status with a reason, never 0. */
@NullMarked
package pe.kuska.indicators.observations;

import org.jspecify.annotations.NullMarked;
