/** Tests of the directory of units and of code lists. */
@NullMarked
package pe.kuska.tracking.reference;

import org.jspecify.annotations.NullMarked;
