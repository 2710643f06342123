/** The clock and Peru's civil time. */
@NullMarked
package pe.kuska.platform.time;

import org.jspecify.annotations.NullMarked;
