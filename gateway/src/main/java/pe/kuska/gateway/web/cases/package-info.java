/// Registering a case, the list of the own institution's cases and one case's page.
@NullMarked
package pe.kuska.gateway.web.cases;

import org.jspecify.annotations.NullMarked;
