@NullMarked
package pe.kuska.gateway.web.funnel;

import org.jspecify.annotations.NullMarked;
