/** Tests of shelters over HTTP. */
@NullMarked
package pe.kuska.tracking.shelters.api;

import org.jspecify.annotations.NullMarked;
