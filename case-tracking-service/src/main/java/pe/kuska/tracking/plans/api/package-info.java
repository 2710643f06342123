/** Plans and evaluations over HTTP. */
@NullMarked
package pe.kuska.tracking.plans.api;

import org.jspecify.annotations.NullMarked;
