/** Asking the authorities. */
@NullMarked
package pe.kuska.registry.verification;

import org.jspecify.annotations.NullMarked;
