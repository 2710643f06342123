/** What other services hear when a victim is recognised. */
@NullMarked
package pe.kuska.registry.identification.events;

import org.jspecify.annotations.NullMarked;
