/** Follows each victim from desk to desk: one path of care per person, known by CUV only, never by name. */
@NullMarked
package pe.kuska.tracking;

import org.jspecify.annotations.NullMarked;
