/** Rows out of CSV, Excel and NDJSON files, one after the other and never the whole file. */
@NullMarked
package pe.kuska.registry.imports.files;

import org.jspecify.annotations.NullMarked;
