/**
 * Lists that institutions keep elsewhere, loaded with a profile that says which column is what; and undone whole if need
 * be. It decides nothing about people or cases: that is what registering them does.
 */
@NullMarked
package pe.kuska.registry.imports;

import org.jspecify.annotations.NullMarked;
