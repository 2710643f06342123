@NullMarked
package pe.kuska.gateway.web.matches;

import org.jspecify.annotations.NullMarked;
