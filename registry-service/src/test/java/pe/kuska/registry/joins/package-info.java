/** One case told by several sources. */
@NullMarked
package pe.kuska.registry.joins;

import org.jspecify.annotations.NullMarked;
