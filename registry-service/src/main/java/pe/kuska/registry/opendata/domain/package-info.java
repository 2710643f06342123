/** How people are put into groups in which nobody can be recognised, and how a later release keeps to them. */
@NullMarked
package pe.kuska.registry.opendata.domain;

import org.jspecify.annotations.NullMarked;
