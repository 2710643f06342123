/** A plan from its offer to its outcome, with every version kept. */
@NullMarked
package pe.kuska.tracking.plans.domain;

import org.jspecify.annotations.NullMarked;
