/** Regional and local bodies and plans over HTTP. */
@NullMarked
package pe.kuska.indicators.territory.api;

import org.jspecify.annotations.NullMarked;
