/// Pictures made on the server from figures: a tile map of the departments, lines over years, bars. Each stands on a
/// page together with the same figures as a table, so that nobody has to see it to know what it says.
@NullMarked
package pe.kuska.gateway.web.pictures;

import org.jspecify.annotations.NullMarked;
