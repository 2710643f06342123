/** The person herself goes from one unit to another: both sign, and the receipts form a chain of custody. */
@NullMarked
package pe.kuska.tracking.handovers;

import org.jspecify.annotations.NullMarked;
