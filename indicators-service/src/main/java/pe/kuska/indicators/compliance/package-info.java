/** The compliance report of a policy's year: composed from figures alone, completed by the ministry's own words, frozen when published. What the figures are is progress. */
@NullMarked
package pe.kuska.indicators.compliance;

import org.jspecify.annotations.NullMarked;
