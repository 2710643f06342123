/** What somebody noticed and told (Línea 1818, an inspection, a consulate), until a unit has attended to it. */
@NullMarked
package pe.kuska.tracking.alerts;

import org.jspecify.annotations.NullMarked;
