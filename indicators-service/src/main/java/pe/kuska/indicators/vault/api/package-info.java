/** Keys of what is sealed, for the administrator over HTTP. */
@NullMarked
package pe.kuska.indicators.vault.api;

import org.jspecify.annotations.NullMarked;
