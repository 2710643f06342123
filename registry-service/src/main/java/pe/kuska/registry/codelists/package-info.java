/** Code lists with validity as versioned data: crimes, conducts, means, purposes, document types. */
@NullMarked
package pe.kuska.registry.codelists;

import org.jspecify.annotations.NullMarked;
