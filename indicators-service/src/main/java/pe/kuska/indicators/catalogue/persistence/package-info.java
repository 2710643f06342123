/** Where catalogue versions are kept; nothing is ever overwritten. */
@NullMarked
package pe.kuska.indicators.catalogue.persistence;

import org.jspecify.annotations.NullMarked;
