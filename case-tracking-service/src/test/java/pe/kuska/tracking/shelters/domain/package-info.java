/** Tests of stays and of whom a shelter takes. */
@NullMarked
package pe.kuska.tracking.shelters.domain;

import org.jspecify.annotations.NullMarked;
