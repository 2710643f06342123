/** Where announcements of the registry and of the care path come in. */
@NullMarked
package pe.kuska.indicators.activity.events;

import org.jspecify.annotations.NullMarked;
