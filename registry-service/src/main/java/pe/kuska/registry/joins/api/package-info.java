/** Cases of several sources over HTTP. */
@NullMarked
package pe.kuska.registry.joins.api;

import org.jspecify.annotations.NullMarked;
