/// The words of referrals, shared by the page that sends them and the inbox that receives them.
@NullMarked
package pe.kuska.gateway.web.referrals;

import org.jspecify.annotations.NullMarked;
