@NullMarked
package pe.kuska.gateway.web.form;

import org.jspecify.annotations.NullMarked;
