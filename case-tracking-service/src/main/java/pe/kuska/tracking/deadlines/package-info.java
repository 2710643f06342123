/** How long each step may take: rules as data with validity and source, so that a change of law is a change of a file. */
@NullMarked
package pe.kuska.tracking.deadlines;

import org.jspecify.annotations.NullMarked;
