/// The history of an identity as a picture, and a steward's hand in it: join, separate, undo.
@NullMarked
package pe.kuska.gateway.web.merges;

import org.jspecify.annotations.NullMarked;
