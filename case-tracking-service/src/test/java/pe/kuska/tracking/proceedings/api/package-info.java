/** Tests of proceedings over HTTP. */
@NullMarked
package pe.kuska.tracking.proceedings.api;

import org.jspecify.annotations.NullMarked;
