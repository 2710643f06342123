/** Tests of the guided registration. */
@NullMarked
package pe.kuska.gateway.web.registration;

import org.jspecify.annotations.NullMarked;
