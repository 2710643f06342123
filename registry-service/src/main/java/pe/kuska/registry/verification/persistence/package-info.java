/**
 * What verifications said.
 */
@NullMarked
package pe.kuska.registry.verification.persistence;

import org.jspecify.annotations.NullMarked;
