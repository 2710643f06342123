/** Tests of the table of deadlines. */
@NullMarked
package pe.kuska.tracking.deadlines;

import org.jspecify.annotations.NullMarked;
