/** Reintegration plans made with the person: PRI for adults (D.S. 009-2019-MIMP), PTI for children (D.Leg. 1297). */
@NullMarked
package pe.kuska.tracking.plans;

import org.jspecify.annotations.NullMarked;
