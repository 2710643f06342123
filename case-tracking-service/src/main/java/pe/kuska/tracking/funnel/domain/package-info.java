/** The steps of the funnel and what is counted at each. */
@NullMarked
package pe.kuska.tracking.funnel.domain;

import org.jspecify.annotations.NullMarked;
