/** One case told by several sources: what speaks for it is proposed, a person decides, and both stay as they were told. Links between different cases are not here but in cases. */
@NullMarked
package pe.kuska.registry.joins;

import org.jspecify.annotations.NullMarked;
