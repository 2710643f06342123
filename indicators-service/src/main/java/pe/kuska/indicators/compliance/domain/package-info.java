/** The report as a document: parts, prose, tables and charts, each figure with its name. */
@NullMarked
package pe.kuska.indicators.compliance.domain;

import org.jspecify.annotations.NullMarked;
