/** Where bodies, sessions and plans are kept. */
@NullMarked
package pe.kuska.indicators.territory.persistence;

import org.jspecify.annotations.NullMarked;
