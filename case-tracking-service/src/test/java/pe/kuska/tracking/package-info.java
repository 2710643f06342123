/** Tests across features: contract, mandate, time. */
@NullMarked
package pe.kuska.tracking;

import org.jspecify.annotations.NullMarked;
