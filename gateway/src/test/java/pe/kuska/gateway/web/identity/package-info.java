@NullMarked
package pe.kuska.gateway.web.identity;

import org.jspecify.annotations.NullMarked;
