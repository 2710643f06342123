/** What other services hear when two codes turn out to be one person. */
@NullMarked
package pe.kuska.registry.identification.events;

import org.jspecify.annotations.NullMarked;
