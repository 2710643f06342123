/// The stewards' queue: two records side by side, why nobody joined them, and what somebody decides.
@NullMarked
package pe.kuska.gateway.web.matches;

import org.jspecify.annotations.NullMarked;
