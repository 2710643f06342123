/** What may depend on what, and what nothing may be called. Each rule says why. */
@NullMarked
package pe.kuska.architecture;

import org.jspecify.annotations.NullMarked;
