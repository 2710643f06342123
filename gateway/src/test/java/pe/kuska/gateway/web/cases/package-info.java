/** Tests of a case's pages. */
@NullMarked
package pe.kuska.gateway.web.cases;

import org.jspecify.annotations.NullMarked;
