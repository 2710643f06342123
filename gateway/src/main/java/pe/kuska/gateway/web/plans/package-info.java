/// Reintegration plans (PRI, PTI) made with the person: the board by area, its versions and signatures, the follow-ups.
@NullMarked
package pe.kuska.gateway.web.plans;

import org.jspecify.annotations.NullMarked;
