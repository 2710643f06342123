/// Who is at the door. Browsers log in with OpenID Connect and keep an encrypted session cookie; systems bring a bearer
/// token; both are counted, neither can be borrowed by another site. What a caller may do is the services' decision.
@NullMarked
package pe.kuska.gateway.security;

import org.jspecify.annotations.NullMarked;
