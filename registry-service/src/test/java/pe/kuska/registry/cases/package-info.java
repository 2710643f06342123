/** Cases, their rules and use cases. */
@NullMarked
package pe.kuska.registry.cases;

import org.jspecify.annotations.NullMarked;
