/** The register of accredited training: courses, editions, how many enrolled and approved, by entity and territory. Numbers only, nobody by name. */
@NullMarked
package pe.kuska.indicators.training;

import org.jspecify.annotations.NullMarked;
