/** How far cases come. */
@NullMarked
package pe.kuska.registry.proceedings;

import org.jspecify.annotations.NullMarked;
