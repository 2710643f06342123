/// The regional and local levels of government: tables, commissions and networks, their sessions, plans and advances,
/// and in how many regions somebody is at work.
@NullMarked
package pe.kuska.gateway.web.territory;

import org.jspecify.annotations.NullMarked;
