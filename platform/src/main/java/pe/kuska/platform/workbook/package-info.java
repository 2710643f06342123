/** How much of an Excel workbook a service reads, the same for all of them. */
@NullMarked
package pe.kuska.platform.workbook;

import org.jspecify.annotations.NullMarked;
