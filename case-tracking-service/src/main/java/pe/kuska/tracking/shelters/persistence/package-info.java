/** Where shelters, their beds and stays are kept; a bed is a row that one stay can take. */
@NullMarked
package pe.kuska.tracking.shelters.persistence;

import org.jspecify.annotations.NullMarked;
