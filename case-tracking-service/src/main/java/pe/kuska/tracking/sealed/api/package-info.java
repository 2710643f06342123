/** Keys of what is sealed, for the administrator over HTTP. */
@NullMarked
package pe.kuska.tracking.sealed.api;

import org.jspecify.annotations.NullMarked;
