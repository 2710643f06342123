/** The exchange file and its reports over HTTP. */
@NullMarked
package pe.kuska.registry.htcds.api;

import org.jspecify.annotations.NullMarked;
