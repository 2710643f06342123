/** Open data over HTTP. */
@NullMarked
package pe.kuska.indicators.opendata.api;

import org.jspecify.annotations.NullMarked;
