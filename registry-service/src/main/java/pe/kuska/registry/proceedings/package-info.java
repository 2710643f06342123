/** How far a case has come before prosecutors and judges: its phases, the resolutions that moved it and whom each affects. Of hearings only the day that a resolution sets; terms are in case tracking. */
@NullMarked
package pe.kuska.registry.proceedings;

import org.jspecify.annotations.NullMarked;
