/** A unit's deadlines and case load over HTTP. */
@NullMarked
package pe.kuska.tracking.caseload.api;

import org.jspecify.annotations.NullMarked;
