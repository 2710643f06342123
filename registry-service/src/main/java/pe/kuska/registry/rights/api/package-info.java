/** Rights over HTTP. */
@NullMarked
package pe.kuska.registry.rights.api;

import org.jspecify.annotations.NullMarked;
