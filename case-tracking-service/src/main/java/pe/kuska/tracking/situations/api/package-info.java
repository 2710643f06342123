/** Determinations of a child's situation over HTTP. */
@NullMarked
package pe.kuska.tracking.situations.api;

import org.jspecify.annotations.NullMarked;
