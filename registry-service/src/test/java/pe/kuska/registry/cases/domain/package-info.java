/** Cases, without a database. */
@NullMarked
package pe.kuska.registry.cases.domain;

import org.jspecify.annotations.NullMarked;
