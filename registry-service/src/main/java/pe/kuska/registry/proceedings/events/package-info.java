/** What other services hear about proceedings: codes only. */
@NullMarked
package pe.kuska.registry.proceedings.events;

import org.jspecify.annotations.NullMarked;
