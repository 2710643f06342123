/** What a profile says, how a row is read with it, and how far an import has come. */
@NullMarked
package pe.kuska.registry.imports.domain;

import org.jspecify.annotations.NullMarked;
