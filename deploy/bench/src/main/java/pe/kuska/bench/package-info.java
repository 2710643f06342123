/**
 * Synthetic Peruvian people whose true identity is known, as several institutions would have written them down, and the
 * measures of how well Kuska recognises them. Nobody in it exists: DNI begin with 99.
 */
@NullMarked
package pe.kuska.bench;

import org.jspecify.annotations.NullMarked;
