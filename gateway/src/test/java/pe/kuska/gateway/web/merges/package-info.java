@NullMarked
package pe.kuska.gateway.web.merges;

import org.jspecify.annotations.NullMarked;
