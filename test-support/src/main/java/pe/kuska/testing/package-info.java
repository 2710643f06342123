/**
 * What every module's tests stand on: the real servers, fresh databases with the roles of production, tokens from the
 * real Keycloak, and a direct look at tables and topics. There are no stand-ins here.
 */
@NullMarked
package pe.kuska.testing;

import org.jspecify.annotations.NullMarked;
