/** Courses, their editions and the indicators they feed. */
@NullMarked
package pe.kuska.indicators.training.domain;

import org.jspecify.annotations.NullMarked;
