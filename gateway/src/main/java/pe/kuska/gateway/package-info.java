/// The one door to Kuska for browsers and for the systems of the institutions. It knows who is at the door and where
/// each request goes; it holds no domain rule and no database.
@NullMarked
package pe.kuska.gateway;

import org.jspecify.annotations.NullMarked;
