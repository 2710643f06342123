/** How work on many records at once is shared out: imports and relinks use all processors, a registration its own. */
@NullMarked
package pe.kuska.registry.batches;

import org.jspecify.annotations.NullMarked;
