/** Inhabitants as the administrator brought them; no figure of anybody ships. */
@NullMarked
package pe.kuska.registry.risk.persistence;

import org.jspecify.annotations.NullMarked;
