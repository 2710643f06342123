/// Loading an institution's file into the register: a trial first, what is wrong by row, correcting it, undoing it.
@NullMarked
package pe.kuska.gateway.web.imports;

import org.jspecify.annotations.NullMarked;
