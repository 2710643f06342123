/**
 * Who answers behind the port: simulators, and RENIEC through the State's interoperability platform. For MIGRACIONES there is
 * a simulator only: of its service no specification was at hand.
 */
@NullMarked
package pe.kuska.registry.verification.authorities;

import org.jspecify.annotations.NullMarked;
