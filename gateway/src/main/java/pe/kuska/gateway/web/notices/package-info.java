/// What the visitor's unit should know although it did not do it itself: answers, what was sent to it, what is late.
@NullMarked
package pe.kuska.gateway.web.notices;

import org.jspecify.annotations.NullMarked;
