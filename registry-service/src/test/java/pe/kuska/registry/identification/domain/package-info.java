/** Recognition, without a database. */
@NullMarked
package pe.kuska.registry.identification.domain;

import org.jspecify.annotations.NullMarked;
