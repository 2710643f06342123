/// Seeing somebody's path in an emergency: asking with a reason, what became of one's own requests, and the auditor's
/// review.
@NullMarked
package pe.kuska.gateway.web.emergencies;

import org.jspecify.annotations.NullMarked;
