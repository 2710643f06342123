/** Which member is which institution. */
@NullMarked
package pe.kuska.registry.xroad.persistence;

import org.jspecify.annotations.NullMarked;
