/** What the outside world learns when a value is reported. */
@NullMarked
package pe.kuska.indicators.observations.events;

import org.jspecify.annotations.NullMarked;
