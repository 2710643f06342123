/** Statistics over HTTP. */
@NullMarked
package pe.kuska.registry.statistics.api;

import org.jspecify.annotations.NullMarked;
