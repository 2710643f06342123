/**
 * Asks the authority that issued a document whether it is of whom the register says: on request, for a stated purpose, one
 * person at a time. What the authority answers is compared and forgotten; only whether it agrees is kept.
 */
@NullMarked
package pe.kuska.registry.verification;

import org.jspecify.annotations.NullMarked;
