/** X-Road's identifiers (X-Road Message Protocol for REST). */
@NullMarked
package pe.kuska.registry.xroad.domain;

import org.jspecify.annotations.NullMarked;
