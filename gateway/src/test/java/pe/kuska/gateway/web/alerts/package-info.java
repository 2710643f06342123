@NullMarked
package pe.kuska.gateway.web.alerts;

import org.jspecify.annotations.NullMarked;
