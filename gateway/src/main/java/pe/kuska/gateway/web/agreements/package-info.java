/// What bodies of the policy have agreed, who has to see to it, by when, and what was said at each review.
@NullMarked
package pe.kuska.gateway.web.agreements;

import org.jspecify.annotations.NullMarked;
