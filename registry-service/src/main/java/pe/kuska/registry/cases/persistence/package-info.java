/** Cases, their versions and the mandate's view of them in PostgreSQL. */
@NullMarked
package pe.kuska.registry.cases.persistence;

import org.jspecify.annotations.NullMarked;
