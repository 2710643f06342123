/** Uploading a catalogue. */
@NullMarked
package pe.kuska.indicators.imports.api;

import org.jspecify.annotations.NullMarked;
