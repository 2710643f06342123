@NullMarked
package pe.kuska.gateway.web;

import org.jspecify.annotations.NullMarked;
