@NullMarked
package pe.kuska.gateway.web.statistics;

import org.jspecify.annotations.NullMarked;
