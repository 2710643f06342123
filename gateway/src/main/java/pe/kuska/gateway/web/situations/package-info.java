/// What a special protection unit (UPE) determined of a child's situation, until when it must, and the shelter it then
/// owes her.
@NullMarked
package pe.kuska.gateway.web.situations;

import org.jspecify.annotations.NullMarked;
