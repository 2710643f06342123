/**
 * The port to the authorities, and what comparing says.
 */
@NullMarked
package pe.kuska.registry.verification.domain;

import org.jspecify.annotations.NullMarked;
