/** Tests of the border filter. */
@NullMarked
package pe.kuska.registry.border;

import org.jspecify.annotations.NullMarked;
