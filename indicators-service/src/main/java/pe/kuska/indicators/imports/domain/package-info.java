/** What an import found, row by row. */
@NullMarked
package pe.kuska.indicators.imports.domain;

import org.jspecify.annotations.NullMarked;
