/** How the policy is doing: advances, levels and valuation, computed on request from what was known at a date. Stores nothing. */
@NullMarked
package pe.kuska.indicators.progress;

import org.jspecify.annotations.NullMarked;
