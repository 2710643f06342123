/** Identity restitution over HTTP. */
@NullMarked
package pe.kuska.tracking.restitutions.api;

import org.jspecify.annotations.NullMarked;
