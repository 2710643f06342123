/** A probe service: it has nothing to do but show that the platform keeps its promises. */
@NullMarked
package pe.kuska.platform.probe;

import org.jspecify.annotations.NullMarked;
