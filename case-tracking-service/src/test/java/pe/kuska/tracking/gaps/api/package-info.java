/** Who is between two desks, over HTTP, against real servers. */
@NullMarked
package pe.kuska.tracking.gaps.api;

import org.jspecify.annotations.NullMarked;
