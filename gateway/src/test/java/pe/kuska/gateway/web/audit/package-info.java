@NullMarked
package pe.kuska.gateway.web.audit;

import org.jspecify.annotations.NullMarked;
