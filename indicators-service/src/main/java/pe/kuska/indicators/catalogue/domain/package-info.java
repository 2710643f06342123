/** Policies, the tree of their elements and indicator sheets, exactly as published, odd values included. */
@NullMarked
package pe.kuska.indicators.catalogue.domain;

import org.jspecify.annotations.NullMarked;
