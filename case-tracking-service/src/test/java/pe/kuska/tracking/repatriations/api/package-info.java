/** Tests of voluntary returns over HTTP. */
@NullMarked
package pe.kuska.tracking.repatriations.api;

import org.jspecify.annotations.NullMarked;
