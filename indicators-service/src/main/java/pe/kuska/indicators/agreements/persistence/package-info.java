/** Where agreements and their reviews are kept. */
@NullMarked
package pe.kuska.indicators.agreements.persistence;

import org.jspecify.annotations.NullMarked;
