/** X-Road's headers, and which member is which institution, over HTTP. */
@NullMarked
package pe.kuska.registry.xroad.api;

import org.jspecify.annotations.NullMarked;
