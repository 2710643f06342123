/** Where explanations and acceptances are kept; only added to. */
@NullMarked
package pe.kuska.indicators.quality.persistence;

import org.jspecify.annotations.NullMarked;
