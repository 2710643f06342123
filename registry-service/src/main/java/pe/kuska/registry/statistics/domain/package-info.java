/** What is counted, by what, and which figures must not be shown. */
@NullMarked
package pe.kuska.registry.statistics.domain;

import org.jspecify.annotations.NullMarked;
