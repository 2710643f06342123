/** Publication for everybody. */
@NullMarked
package pe.kuska.registry.opendata.domain;

import org.jspecify.annotations.NullMarked;
