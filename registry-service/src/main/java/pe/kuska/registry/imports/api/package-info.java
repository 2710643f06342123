/** Profiles, imports and what became of them over HTTP. */
@NullMarked
package pe.kuska.registry.imports.api;

import org.jspecify.annotations.NullMarked;
