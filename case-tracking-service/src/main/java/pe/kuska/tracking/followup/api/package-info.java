/** Reading a path over HTTP, in the words of the person who reads it. */
@NullMarked
package pe.kuska.tracking.followup.api;

import org.jspecify.annotations.NullMarked;
