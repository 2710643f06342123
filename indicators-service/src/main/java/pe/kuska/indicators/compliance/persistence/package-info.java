/** The ministry's words and the frozen reports; only added to. */
@NullMarked
package pe.kuska.indicators.compliance.persistence;

import org.jspecify.annotations.NullMarked;
