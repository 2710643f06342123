@NullMarked
package pe.kuska.gateway.web.policies;

import org.jspecify.annotations.NullMarked;
