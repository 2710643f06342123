/// What somebody told a unit, and the three hours it has to pass it on to the unit that must act.
@NullMarked
package pe.kuska.gateway.web.alerts;

import org.jspecify.annotations.NullMarked;
