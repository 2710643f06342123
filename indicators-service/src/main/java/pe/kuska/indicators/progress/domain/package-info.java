/** The ministry's formulas with exact arithmetic; every constant comes from the policy's formula settings. */
@NullMarked
package pe.kuska.indicators.progress.domain;

import org.jspecify.annotations.NullMarked;
