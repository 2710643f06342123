/** The risk index over HTTP. */
@NullMarked
package pe.kuska.registry.risk.api;

import org.jspecify.annotations.NullMarked;
