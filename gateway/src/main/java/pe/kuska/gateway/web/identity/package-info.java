/// Who a person is and how she came to be one: what several rooms ask the register about identities.
@NullMarked
package pe.kuska.gateway.web.identity;

import org.jspecify.annotations.NullMarked;
