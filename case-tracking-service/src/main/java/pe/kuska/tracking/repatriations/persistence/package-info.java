/** Where voluntary returns are kept. */
@NullMarked
package pe.kuska.tracking.repatriations.persistence;

import org.jspecify.annotations.NullMarked;
