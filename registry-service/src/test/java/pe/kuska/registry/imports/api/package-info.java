/** Tests of the feature's room of the same name. */
@NullMarked
package pe.kuska.registry.imports.api;

import org.jspecify.annotations.NullMarked;
