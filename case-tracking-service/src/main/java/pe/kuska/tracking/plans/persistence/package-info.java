/** Where plans and evaluations are kept. */
@NullMarked
package pe.kuska.tracking.plans.persistence;

import org.jspecify.annotations.NullMarked;
