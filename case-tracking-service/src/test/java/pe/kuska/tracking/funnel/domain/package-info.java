/** Tests of what the funnel counts. */
@NullMarked
package pe.kuska.tracking.funnel.domain;

import org.jspecify.annotations.NullMarked;
