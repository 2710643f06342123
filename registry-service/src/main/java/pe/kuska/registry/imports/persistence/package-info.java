/** Imports, their sealed rows and what each of them did, in PostgreSQL. */
@NullMarked
package pe.kuska.registry.imports.persistence;

import org.jspecify.annotations.NullMarked;
