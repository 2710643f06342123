/** A received event, reduced to what may be counted. */
@NullMarked
package pe.kuska.indicators.activity.domain;

import org.jspecify.annotations.NullMarked;
