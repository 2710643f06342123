/** Who answers. */
@NullMarked
package pe.kuska.registry.verification.authorities;

import org.jspecify.annotations.NullMarked;
