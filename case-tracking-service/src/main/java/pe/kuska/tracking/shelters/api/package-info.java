/** Shelters and stays over HTTP; never an address in a list. */
@NullMarked
package pe.kuska.tracking.shelters.api;

import org.jspecify.annotations.NullMarked;
