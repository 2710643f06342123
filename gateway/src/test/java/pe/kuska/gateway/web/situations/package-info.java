/** Tests of the pages of children's situations. */
@NullMarked
package pe.kuska.gateway.web.situations;

import org.jspecify.annotations.NullMarked;
