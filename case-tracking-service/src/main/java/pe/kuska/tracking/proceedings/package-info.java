/** Where the proceedings stand, for the victims' side: no suspects, only what the registry told of the case. */
@NullMarked
package pe.kuska.tracking.proceedings;

import org.jspecify.annotations.NullMarked;
