@NullMarked
package pe.kuska.gateway.web.care;

import org.jspecify.annotations.NullMarked;
