/**
 * The border filter (binational plan: «filtros en el ingreso al país de sancionados por trata»): MIGRACIONES asks about one traveller
 * at a time whether a final sentence for these crimes is in force. Not a list to take away, and never about a victim.
 */
@NullMarked
package pe.kuska.registry.border;

import org.jspecify.annotations.NullMarked;
