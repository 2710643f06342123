/** What other services hear when codes turn out to be one person, or two. */
@NullMarked
package pe.kuska.registry.people.events;

import org.jspecify.annotations.NullMarked;
