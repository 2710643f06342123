/// How far a national policy has come, indicator by indicator.
@NullMarked
package pe.kuska.gateway.web.policies;

import org.jspecify.annotations.NullMarked;
