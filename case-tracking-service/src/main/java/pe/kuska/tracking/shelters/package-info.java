/** Where a person can sleep tonight: shelters, their free beds, and who stays in them. */
@NullMarked
package pe.kuska.tracking.shelters;

import org.jspecify.annotations.NullMarked;
