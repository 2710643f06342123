@NullMarked
package pe.kuska.gateway.web.plans;

import org.jspecify.annotations.NullMarked;
