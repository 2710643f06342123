/** Who did, saw or was refused what: an append-only, hash-chained record written with the effect itself. */
@NullMarked
package pe.kuska.platform.audit;

import org.jspecify.annotations.NullMarked;
