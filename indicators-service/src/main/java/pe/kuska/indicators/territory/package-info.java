/** The regional and local levels of government: their tables, commissions and networks against trafficking, the sessions they hold, and their plans with what was done of them each year. Entities only, nobody by name; agreements are kept in their own feature. */
@NullMarked
package pe.kuska.indicators.territory;

import org.jspecify.annotations.NullMarked;
