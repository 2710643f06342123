/** The record of each import that was applied. */
@NullMarked
package pe.kuska.indicators.imports.persistence;

import org.jspecify.annotations.NullMarked;
