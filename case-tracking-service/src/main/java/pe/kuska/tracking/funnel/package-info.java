/** How many people get how far on the path of care, counted once each by the common key. */
@NullMarked
package pe.kuska.tracking.funnel;

import org.jspecify.annotations.NullMarked;
