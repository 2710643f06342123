@NullMarked
package pe.kuska.gateway.problem;

import org.jspecify.annotations.NullMarked;
