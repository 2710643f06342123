/** The same document as an editable DOCX, an accessible PDF and an XLSX annex. */
@NullMarked
package pe.kuska.indicators.compliance.rendering;

import org.jspecify.annotations.NullMarked;
