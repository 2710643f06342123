/** Identifiers: time-ordered UUIDs inside, random checked codes for people. */
@NullMarked
package pe.kuska.platform.ids;

import org.jspecify.annotations.NullMarked;
