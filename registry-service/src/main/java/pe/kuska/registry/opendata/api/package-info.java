/** Open data over HTTP. */
@NullMarked
package pe.kuska.registry.opendata.api;

import org.jspecify.annotations.NullMarked;
