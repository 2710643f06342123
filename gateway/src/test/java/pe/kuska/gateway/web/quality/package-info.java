@NullMarked
package pe.kuska.gateway.web.quality;

import org.jspecify.annotations.NullMarked;
