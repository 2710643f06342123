/** Tests of the life of a plan. */
@NullMarked
package pe.kuska.tracking.plans.domain;

import org.jspecify.annotations.NullMarked;
