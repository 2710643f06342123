/** Figures of the register, each with what it counts: kept up as the register changes, the same again for any moment, and protected where few people could be recognised. Indicators of the policy are not here but in indicators-service. */
@NullMarked
package pe.kuska.registry.statistics;

import org.jspecify.annotations.NullMarked;
