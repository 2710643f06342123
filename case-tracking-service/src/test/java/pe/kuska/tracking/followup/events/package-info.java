/** A registry in miniature, and tests of what is heard of it. */
@NullMarked
package pe.kuska.tracking.followup.events;

import org.jspecify.annotations.NullMarked;
