/** Agreements and commitments of the commission, of regional and local bodies and of the binational plan: who is to do what by when, and the review every six months. */
@NullMarked
package pe.kuska.indicators.agreements;

import org.jspecify.annotations.NullMarked;
