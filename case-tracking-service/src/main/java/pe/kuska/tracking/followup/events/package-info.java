/** What the registry tells about cases and people, turned into facts. */
@NullMarked
package pe.kuska.tracking.followup.events;

import org.jspecify.annotations.NullMarked;
