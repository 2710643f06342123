/** Units and code lists of reference: official or agreed codes with validity, read from files. */
@NullMarked
package pe.kuska.tracking.reference;

import org.jspecify.annotations.NullMarked;
