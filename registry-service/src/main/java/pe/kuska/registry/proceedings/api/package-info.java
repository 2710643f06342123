/** Proceedings over HTTP. */
@NullMarked
package pe.kuska.registry.proceedings.api;

import org.jspecify.annotations.NullMarked;
