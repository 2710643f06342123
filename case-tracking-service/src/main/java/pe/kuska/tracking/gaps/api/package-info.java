/** Ending a person's care over HTTP. */
@NullMarked
package pe.kuska.tracking.gaps.api;

import org.jspecify.annotations.NullMarked;
