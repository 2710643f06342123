@NullMarked
package pe.kuska.gateway.web.page;

import org.jspecify.annotations.NullMarked;
