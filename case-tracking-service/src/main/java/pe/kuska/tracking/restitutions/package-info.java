/** Requests to RENIEC to restitute the identity of a person without documents: a reserved queue. */
@NullMarked
package pe.kuska.tracking.restitutions;

import org.jspecify.annotations.NullMarked;
