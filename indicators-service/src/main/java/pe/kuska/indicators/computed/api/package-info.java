/** Computed beside reported, with the way down to what was counted. */
@NullMarked
package pe.kuska.indicators.computed.api;

import org.jspecify.annotations.NullMarked;
