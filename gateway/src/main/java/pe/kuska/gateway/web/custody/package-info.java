/// Who has the person and who looks after her: hand-overs signed by both units, and the case load of a unit.
@NullMarked
package pe.kuska.gateway.web.custody;

import org.jspecify.annotations.NullMarked;
