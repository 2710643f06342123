/** Determinations of children's situations over HTTP, against real servers. */
@NullMarked
package pe.kuska.tracking.situations.api;

import org.jspecify.annotations.NullMarked;
