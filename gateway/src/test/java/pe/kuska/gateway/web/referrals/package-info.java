@NullMarked
package pe.kuska.gateway.web.referrals;

import org.jspecify.annotations.NullMarked;
