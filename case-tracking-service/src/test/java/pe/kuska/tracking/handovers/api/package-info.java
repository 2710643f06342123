/** Tests of hand-overs over HTTP. */
@NullMarked
package pe.kuska.tracking.handovers.api;

import org.jspecify.annotations.NullMarked;
