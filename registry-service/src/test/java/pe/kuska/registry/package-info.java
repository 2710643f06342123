/** The registry seen from outside: through its API, its tables and its events. */
@NullMarked
package pe.kuska.registry;

import org.jspecify.annotations.NullMarked;
