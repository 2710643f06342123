@NullMarked
package pe.kuska.gateway.web.developers;

import org.jspecify.annotations.NullMarked;
