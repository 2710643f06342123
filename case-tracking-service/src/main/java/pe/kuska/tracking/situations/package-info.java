/**
 * What a special protection unit (UPE) finds of a child's situation, how fast, and whether the child then reached a
 * specialised shelter. It is not the child's file: the proceeding itself stays with the UPE.
 */
@NullMarked
package pe.kuska.tracking.situations;

import org.jspecify.annotations.NullMarked;
