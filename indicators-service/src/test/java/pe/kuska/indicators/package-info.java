/** The service seen from outside, against the real servers. */
@NullMarked
package pe.kuska.indicators;

import org.jspecify.annotations.NullMarked;
