@NullMarked
package pe.kuska.gateway.web.reporting;

import org.jspecify.annotations.NullMarked;
