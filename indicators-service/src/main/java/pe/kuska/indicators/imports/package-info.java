/** Loading a policy's catalogue from the file a ministry keeps, with a dry run and errors row by row. */
@NullMarked
package pe.kuska.indicators.imports;

import org.jspecify.annotations.NullMarked;
