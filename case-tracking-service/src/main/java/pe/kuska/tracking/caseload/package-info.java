/** Who in a unit looks after whom, what is due for them, and how all of it passes to somebody else. */
@NullMarked
package pe.kuska.tracking.caseload;

import org.jspecify.annotations.NullMarked;
