@NullMarked
package pe.kuska.gateway.web.exchange;

import org.jspecify.annotations.NullMarked;
