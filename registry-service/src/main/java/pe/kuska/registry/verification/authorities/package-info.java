/**
 * Who answers behind the port: simulators for now, because no public specification of the real services was at hand.
 */
@NullMarked
package pe.kuska.registry.verification.authorities;

import org.jspecify.annotations.NullMarked;
