/** Tests of the risk index. */
@NullMarked
package pe.kuska.registry.risk;

import org.jspecify.annotations.NullMarked;
