/** Tests of the funnel over HTTP. */
@NullMarked
package pe.kuska.tracking.funnel.api;

import org.jspecify.annotations.NullMarked;
