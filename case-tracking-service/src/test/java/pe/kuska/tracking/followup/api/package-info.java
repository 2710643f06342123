/** Tests of the timeline over HTTP and through the real broker. */
@NullMarked
package pe.kuska.tracking.followup.api;

import org.jspecify.annotations.NullMarked;
