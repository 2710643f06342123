/// Forms that keep what was typed: fields are named like the fields of the API, so that a service's problem lands
/// at the field it is about.
@NullMarked
package pe.kuska.gateway.web.form;

import org.jspecify.annotations.NullMarked;
