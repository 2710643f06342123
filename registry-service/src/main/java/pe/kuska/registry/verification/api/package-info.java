/**
 * Verifications over HTTP.
 */
@NullMarked
package pe.kuska.registry.verification.api;

import org.jspecify.annotations.NullMarked;
