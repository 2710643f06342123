/// Sending a person from one unit to another: the page that sends, the answer of the unit that receives, and what the
/// sender does when she comes back.
@NullMarked
package pe.kuska.gateway.web.referrals;

import org.jspecify.annotations.NullMarked;
