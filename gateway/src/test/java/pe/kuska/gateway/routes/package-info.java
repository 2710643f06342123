@NullMarked
package pe.kuska.gateway.routes;

import org.jspecify.annotations.NullMarked;
