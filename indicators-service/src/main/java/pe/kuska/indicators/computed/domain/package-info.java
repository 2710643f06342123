/** Definitions of computed indicators and what they count. */
@NullMarked
package pe.kuska.indicators.computed.domain;

import org.jspecify.annotations.NullMarked;
