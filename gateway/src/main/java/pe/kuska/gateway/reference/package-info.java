/// The reference of the whole API: the services' OpenAPI documents put together into one, and a page to read it.
@NullMarked
package pe.kuska.gateway.reference;

import org.jspecify.annotations.NullMarked;
