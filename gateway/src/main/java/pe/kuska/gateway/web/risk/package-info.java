/// The territorial risk index as the register computes it: a map and a table that show how sure each level is.
@NullMarked
package pe.kuska.gateway.web.risk;

import org.jspecify.annotations.NullMarked;
