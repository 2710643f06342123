/** Indicators computed from what the register and the path of care announced: definitions are data, contributions are kept as events arrive, people are counted as who they are today. The official value is never touched. */
@NullMarked
package pe.kuska.indicators.computed;

import org.jspecify.annotations.NullMarked;
