/** Counts of received events. */
@NullMarked
package pe.kuska.indicators.activity.api;

import org.jspecify.annotations.NullMarked;
