/** Which event contributes to which indicator. */
@NullMarked
package pe.kuska.indicators.computed.persistence;

import org.jspecify.annotations.NullMarked;
